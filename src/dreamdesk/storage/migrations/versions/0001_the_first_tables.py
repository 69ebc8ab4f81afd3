"""The first tables."""

from alembic import op

revision = "0001"
down_revision = None

_STATEMENTS = (
    """
    CREATE TABLE colleague (
        id CHAR(32) NOT NULL,
        role TEXT NOT NULL,
        name TEXT NOT NULL,
        phone TEXT NOT NULL,
        hours TEXT NOT NULL,
        used_at DATETIME NOT NULL,
        CONSTRAINT pk_colleague PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE course (
        id CHAR(32) NOT NULL,
        citizen_name TEXT NOT NULL,
        case_number TEXT NOT NULL,
        created_at DATETIME NOT NULL,
        CONSTRAINT pk_course PRIMARY KEY (id)
    )
    """,
    """
    CREATE TABLE kept_picture (
        id CHAR(32) NOT NULL,
        card TEXT NOT NULL,
        title TEXT NOT NULL,
        alt TEXT NOT NULL,
        media_type TEXT NOT NULL,
        data BLOB NOT NULL,
        CONSTRAINT pk_kept_picture PRIMARY KEY (id)
    )
    """,
    "CREATE INDEX ix_kept_picture_card ON kept_picture (card)",
    """
    CREATE TABLE setting (
        name TEXT NOT NULL,
        value TEXT NOT NULL,
        CONSTRAINT pk_setting PRIMARY KEY (name)
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE workshop (
        id CHAR(32) NOT NULL,
        course_id CHAR(32) NOT NULL,
        number INTEGER NOT NULL,
        created_at DATETIME NOT NULL,
        touched_at DATETIME NOT NULL,
        activity TEXT NOT NULL,
        frame TEXT NOT NULL,
        pace TEXT NOT NULL,
        bookmark_room TEXT NOT NULL,
        bookmark_dream_id CHAR(32),
        bookmark_goal_id CHAR(32),
        bookmark_card TEXT NOT NULL,
        bookmark_sheet_id CHAR(32),
        bookmark_words TEXT NOT NULL,
        prepared_themes JSON NOT NULL,
        prepared_network TEXT NOT NULL,
        prepared_network_purpose TEXT NOT NULL,
        prepared_network_whose TEXT NOT NULL,
        prepared_network_again TEXT NOT NULL,
        prepared_facilitator_id CHAR(32),
        prepared_scribe_id CHAR(32),
        prepared_company_note TEXT NOT NULL,
        prepared_language TEXT NOT NULL,
        prepared_suits TEXT NOT NULL,
        prepared_instead TEXT NOT NULL,
        prepared_pair_said TEXT NOT NULL,
        prepared_maker TEXT NOT NULL,
        prepared_hopes TEXT NOT NULL,
        prepared_may_come_up JSON NOT NULL,
        prepared_leave_alone TEXT NOT NULL,
        prepared_place TEXT NOT NULL,
        prepared_meets_at DATETIME,
        prepared_minutes INTEGER NOT NULL,
        prepared_breaks TEXT NOT NULL,
        prepared_invited_at DATETIME,
        arriving TEXT NOT NULL,
        arriving_colour TEXT NOT NULL,
        arriving_picture_id CHAR(32),
        talk_prompt TEXT NOT NULL,
        talk_further BOOLEAN NOT NULL,
        talk_shown BOOLEAN NOT NULL,
        talk_simpler BOOLEAN NOT NULL,
        talk_card TEXT,
        talk_visited JSON NOT NULL,
        closing_leaving TEXT NOT NULL,
        closing_good TEXT NOT NULL,
        closing_left_open TEXT NOT NULL,
        closing_nothing_open BOOLEAN NOT NULL,
        closing_call_by TEXT NOT NULL,
        closing_call_when TEXT NOT NULL,
        closing_no_call BOOLEAN NOT NULL,
        closing_next_at DATETIME,
        closing_next_place TEXT NOT NULL,
        closing_read_on DATE,
        closing_remarks TEXT NOT NULL,
        closing_plan_seen_on DATE,
        closing_call_kept_at DATETIME,
        closing_open_seen_to_at DATETIME,
        closing_passed_over JSON NOT NULL,
        heard_fit TEXT NOT NULL,
        heard_citizen_agrees BOOLEAN NOT NULL,
        heard_witness_agrees BOOLEAN NOT NULL,
        CONSTRAINT pk_workshop PRIMARY KEY (id),
        CONSTRAINT fk_workshop_course FOREIGN KEY(course_id)
            REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_workshop_kept_picture FOREIGN KEY(arriving_picture_id)
            REFERENCES kept_picture (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT uq_workshop_course_id_number UNIQUE (course_id, number)
    )
    """,
    """
    CREATE TABLE medium (
        id CHAR(32) NOT NULL,
        course_id CHAR(32),
        kind TEXT NOT NULL,
        media_type TEXT NOT NULL,
        size INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        title TEXT NOT NULL,
        CONSTRAINT pk_medium PRIMARY KEY (id),
        CONSTRAINT fk_medium_course FOREIGN KEY(course_id)
            REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "CREATE INDEX ix_medium_course_id ON medium (course_id)",
    """
    CREATE TABLE own_picture (
        course_id CHAR(32) NOT NULL,
        id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        shown_id CHAR(32) NOT NULL,
        title TEXT NOT NULL,
        alt TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        crop_left FLOAT NOT NULL,
        crop_top FLOAT NOT NULL,
        crop_width FLOAT NOT NULL,
        straight_id CHAR(32),
        straight_width INTEGER NOT NULL,
        straight_height INTEGER NOT NULL,
        corners JSON NOT NULL,
        CONSTRAINT pk_own_picture PRIMARY KEY (course_id, id),
        CONSTRAINT fk_own_picture_course FOREIGN KEY(course_id)
            REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_own_picture_medium FOREIGN KEY(id)
            REFERENCES medium (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_own_picture_shown FOREIGN KEY(shown_id)
            REFERENCES medium (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_own_picture_straight FOREIGN KEY(straight_id)
            REFERENCES medium (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE own_piece (
        course_id CHAR(32) NOT NULL,
        id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        title TEXT NOT NULL,
        artist TEXT NOT NULL,
        seconds FLOAT NOT NULL,
        loudness FLOAT NOT NULL,
        cover_id CHAR(32),
        calm_lively FLOAT NOT NULL,
        light_heavy FLOAT NOT NULL,
        CONSTRAINT pk_own_piece PRIMARY KEY (course_id, id),
        CONSTRAINT fk_own_piece_course FOREIGN KEY(course_id)
            REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_own_piece_medium FOREIGN KEY(id)
            REFERENCES medium (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_own_piece_cover FOREIGN KEY(cover_id)
            REFERENCES medium (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE card_table (
        workshop_id CHAR(32) NOT NULL,
        undone INTEGER NOT NULL,
        layout TEXT NOT NULL,
        shuffled INTEGER NOT NULL,
        at_a_time INTEGER NOT NULL,
        page INTEGER NOT NULL,
        aside JSON NOT NULL,
        silent BOOLEAN NOT NULL,
        unseen BOOLEAN NOT NULL,
        chooser CHAR(32),
        deck TEXT NOT NULL,
        CONSTRAINT pk_card_table PRIMARY KEY (workshop_id),
        CONSTRAINT fk_card_table_workshop FOREIGN KEY(workshop_id)
            REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE participant (
        workshop_id CHAR(32) NOT NULL,
        id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        role TEXT NOT NULL,
        name TEXT NOT NULL,
        phone TEXT NOT NULL,
        hours TEXT NOT NULL,
        CONSTRAINT pk_participant PRIMARY KEY (workshop_id, id),
        CONSTRAINT fk_participant_workshop FOREIGN KEY(workshop_id)
            REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE prompt_note (
        workshop_id CHAR(32) NOT NULL,
        prompt TEXT NOT NULL,
        position INTEGER NOT NULL,
        note TEXT NOT NULL,
        CONSTRAINT pk_prompt_note PRIMARY KEY (workshop_id, prompt),
        CONSTRAINT fk_prompt_note_workshop FOREIGN KEY(workshop_id)
            REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE quote (
        workshop_id CHAR(32) NOT NULL,
        id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        said_by CHAR(32) NOT NULL,
        written_by CHAR(32) NOT NULL,
        written_at DATETIME NOT NULL,
        picture_id CHAR(32),
        prompt TEXT NOT NULL,
        prompt_wording TEXT NOT NULL,
        feeds TEXT,
        side TEXT,
        position_field TEXT,
        spot_sheet_id CHAR(32),
        spot_box JSON NOT NULL,
        spot_place TEXT NOT NULL,
        spot_step INTEGER NOT NULL,
        confirmed_at DATETIME,
        CONSTRAINT pk_quote PRIMARY KEY (workshop_id, id),
        CONSTRAINT fk_quote_workshop FOREIGN KEY(workshop_id)
            REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_quote_kept_picture FOREIGN KEY(picture_id)
            REFERENCES kept_picture (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE reminder (
        workshop_id CHAR(32) NOT NULL,
        id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        noted_at DATETIME NOT NULL,
        prompt TEXT NOT NULL,
        CONSTRAINT pk_reminder PRIMARY KEY (workshop_id, id),
        CONSTRAINT fk_reminder_workshop FOREIGN KEY(workshop_id)
            REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE position_entry (
        workshop_id CHAR(32) NOT NULL,
        id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        field TEXT NOT NULL,
        text TEXT NOT NULL,
        quote_id CHAR(32),
        CONSTRAINT pk_position_entry PRIMARY KEY (workshop_id, id),
        CONSTRAINT fk_position_entry_workshop FOREIGN KEY(workshop_id)
            REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE dream (
        workshop_id CHAR(32) NOT NULL,
        id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        put_away BOOLEAN NOT NULL,
        quote_id CHAR(32) NOT NULL,
        created_at DATETIME NOT NULL,
        wording TEXT NOT NULL,
        motivation TEXT NOT NULL,
        motivated_by JSON NOT NULL,
        CONSTRAINT pk_dream PRIMARY KEY (workshop_id, id),
        CONSTRAINT fk_dream_workshop FOREIGN KEY(workshop_id)
            REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_dream_quote FOREIGN KEY(workshop_id, quote_id)
            REFERENCES quote (workshop_id, id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE tasted (
        course_id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        track TEXT NOT NULL,
        title TEXT NOT NULL,
        taste TEXT NOT NULL,
        CONSTRAINT pk_tasted PRIMARY KEY (course_id, position),
        CONSTRAINT fk_tasted_course FOREIGN KEY(course_id)
            REFERENCES course (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE listening (
        workshop_id CHAR(32) NOT NULL,
        page INTEGER NOT NULL,
        ceiling FLOAT NOT NULL,
        volume FLOAT NOT NULL,
        no_music BOOLEAN NOT NULL,
        settled TEXT NOT NULL,
        CONSTRAINT pk_listening PRIMARY KEY (workshop_id),
        CONSTRAINT fk_listening_workshop FOREIGN KEY(workshop_id)
            REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE listened (
        workshop_id CHAR(32) NOT NULL,
        id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        track TEXT NOT NULL,
        title TEXT NOT NULL,
        at DATETIME NOT NULL,
        prompt TEXT NOT NULL,
        moment TEXT NOT NULL,
        quote_id CHAR(32),
        colour TEXT,
        picture_id CHAR(32),
        brought_nothing BOOLEAN NOT NULL,
        artist TEXT NOT NULL,
        CONSTRAINT pk_listened PRIMARY KEY (workshop_id, id),
        CONSTRAINT fk_listened_listening FOREIGN KEY(workshop_id)
            REFERENCES listening (workshop_id) DEFERRABLE INITIALLY DEFERRED,
        CONSTRAINT fk_listened_kept_picture FOREIGN KEY(picture_id)
            REFERENCES kept_picture (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE laid_card (
        workshop_id CHAR(32) NOT NULL,
        card TEXT NOT NULL,
        x FLOAT NOT NULL,
        y FLOAT NOT NULL,
        angle FLOAT NOT NULL,
        scale FLOAT NOT NULL,
        layer INTEGER NOT NULL,
        face_up BOOLEAN NOT NULL,
        word TEXT NOT NULL,
        "by" CHAR(32),
        at DATETIME,
        prompt TEXT NOT NULL,
        CONSTRAINT pk_laid_card PRIMARY KEY (workshop_id, card),
        CONSTRAINT fk_laid_card_card_table FOREIGN KEY(workshop_id)
            REFERENCES card_table (workshop_id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE table_change (
        workshop_id CHAR(32) NOT NULL,
        seq INTEGER NOT NULL,
        "before" TEXT NOT NULL,
        "after" TEXT NOT NULL,
        CONSTRAINT pk_table_change PRIMARY KEY (workshop_id, seq),
        CONSTRAINT fk_table_change_card_table FOREIGN KEY(workshop_id)
            REFERENCES card_table (workshop_id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE barrier (
        workshop_id CHAR(32) NOT NULL,
        dream_id CHAR(32) NOT NULL,
        id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        side TEXT NOT NULL,
        quote_id CHAR(32),
        CONSTRAINT pk_barrier PRIMARY KEY (workshop_id, dream_id, id),
        CONSTRAINT fk_barrier_dream FOREIGN KEY(workshop_id, dream_id)
            REFERENCES dream (workshop_id, id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE goal (
        id CHAR(32) NOT NULL,
        workshop_id CHAR(32) NOT NULL,
        dream_id CHAR(32) NOT NULL,
        created_at DATETIME NOT NULL,
        specific TEXT NOT NULL,
        measurable TEXT NOT NULL,
        unmeasured BOOLEAN NOT NULL,
        attractive TEXT NOT NULL,
        realistic TEXT NOT NULL,
        deadline DATE,
        approval TEXT NOT NULL,
        answered_at DATETIME,
        first_wording TEXT NOT NULL,
        authority_wording TEXT NOT NULL,
        "order" TEXT NOT NULL,
        wished_support TEXT NOT NULL,
        CONSTRAINT pk_goal PRIMARY KEY (id),
        CONSTRAINT fk_goal_dream FOREIGN KEY(workshop_id, dream_id)
            REFERENCES dream (workshop_id, id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "CREATE INDEX ix_goal_workshop_id ON goal (workshop_id)",
    """
    CREATE TABLE resource (
        workshop_id CHAR(32) NOT NULL,
        dream_id CHAR(32) NOT NULL,
        id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        side TEXT NOT NULL,
        quote_id CHAR(32),
        CONSTRAINT pk_resource PRIMARY KEY (workshop_id, dream_id, id),
        CONSTRAINT fk_resource_dream FOREIGN KEY(workshop_id, dream_id)
            REFERENCES dream (workshop_id, id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE step (
        goal_id CHAR(32) NOT NULL,
        id CHAR(32) NOT NULL,
        position INTEGER NOT NULL,
        text TEXT NOT NULL,
        who JSON NOT NULL,
        day DATE,
        support TEXT NOT NULL,
        quote_id CHAR(32),
        CONSTRAINT pk_step PRIMARY KEY (goal_id, id),
        CONSTRAINT fk_step_goal FOREIGN KEY(goal_id)
            REFERENCES goal (id) DEFERRABLE INITIALLY DEFERRED
    ) WITHOUT ROWID
    """,
    """
    CREATE TABLE sheet (
        id CHAR(32) NOT NULL,
        workshop_id CHAR(32) NOT NULL,
        name TEXT NOT NULL,
        created_at DATETIME NOT NULL,
        template TEXT NOT NULL,
        grown_from CHAR(32),
        drawers TEXT NOT NULL,
        fingers TEXT NOT NULL,
        undone INTEGER NOT NULL,
        floor INTEGER NOT NULL,
        CONSTRAINT pk_sheet PRIMARY KEY (id),
        CONSTRAINT fk_sheet_workshop FOREIGN KEY(workshop_id)
            REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    "CREATE INDEX ix_sheet_workshop_id ON sheet (workshop_id)",
    """
    CREATE TABLE taken (
        sheet_id CHAR(32) NOT NULL,
        seq INTEGER NOT NULL,
        things JSON NOT NULL,
        CONSTRAINT pk_taken PRIMARY KEY (sheet_id, seq),
        CONSTRAINT fk_taken_sheet FOREIGN KEY(sheet_id)
            REFERENCES sheet (id) DEFERRABLE INITIALLY DEFERRED) WITHOUT ROWID
    """,
    """
    CREATE TABLE stroke (
        sheet_id CHAR(32) NOT NULL,
        seq INTEGER NOT NULL,
        nth INTEGER NOT NULL,
        id CHAR(32) NOT NULL,
        layer INTEGER NOT NULL,
        drawn_by CHAR(32),
        drawn_at DATETIME NOT NULL,
        tool TEXT NOT NULL,
        colour TEXT NOT NULL,
        width TEXT NOT NULL,
        points BLOB NOT NULL,
        CONSTRAINT pk_stroke PRIMARY KEY (sheet_id, seq, nth),
        CONSTRAINT fk_stroke_sheet FOREIGN KEY(sheet_id)
            REFERENCES sheet (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE placed (
        sheet_id CHAR(32) NOT NULL,
        seq INTEGER NOT NULL,
        nth INTEGER NOT NULL,
        id CHAR(32) NOT NULL,
        layer INTEGER NOT NULL,
        drawn_by CHAR(32),
        drawn_at DATETIME NOT NULL,
        kind TEXT NOT NULL,
        x FLOAT NOT NULL,
        y FLOAT NOT NULL,
        angle FLOAT NOT NULL,
        scale FLOAT NOT NULL,
        colour TEXT NOT NULL,
        name TEXT NOT NULL,
        text TEXT NOT NULL,
        place TEXT NOT NULL,
        CONSTRAINT pk_placed PRIMARY KEY (sheet_id, seq, nth),
        CONSTRAINT fk_placed_sheet FOREIGN KEY(sheet_id)
            REFERENCES sheet (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
    """
    CREATE TABLE sheet_picture (
        sheet_id CHAR(32) NOT NULL,
        name TEXT NOT NULL,
        width INTEGER NOT NULL,
        height INTEGER NOT NULL,
        drawn BLOB NOT NULL,
        pixels BLOB NOT NULL,
        CONSTRAINT pk_sheet_picture PRIMARY KEY (sheet_id, name),
        CONSTRAINT fk_sheet_picture_sheet FOREIGN KEY(sheet_id)
            REFERENCES sheet (id) DEFERRABLE INITIALLY DEFERRED
    )
    """,
)


def upgrade() -> None:
    for statement in _STATEMENTS:
        op.execute(statement)
