// test_widgets is a library only so that others can reuse what it compiles.
