# The bundle. The programs lie beside each other, because that is where they look for each other.
set(bundle "Rensei Desktop.app")
install(TARGETS ${programs} RUNTIME DESTINATION "${bundle}/Contents/MacOS")
configure_file(macos/Info.plist.in Info.plist @ONLY)
install(FILES ${CMAKE_CURRENT_BINARY_DIR}/Info.plist DESTINATION "${bundle}/Contents")
install(FILES ${icons}/rensei-desktop.icns ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION "${bundle}/Contents/Resources")
