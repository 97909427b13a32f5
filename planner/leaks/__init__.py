"""Looking through finished files for what of a roster their readers must not see."""
