"""What people do with DreamDesk, one use case a module; plain Python without Qt."""
