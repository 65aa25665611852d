// rensei_precompiled is a library only so that others can reuse what it compiles.
