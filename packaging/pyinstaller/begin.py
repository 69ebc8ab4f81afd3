"""Where the bundle begins."""

import sys

from dreamdesk.__main__ import main

sys.exit(main())
