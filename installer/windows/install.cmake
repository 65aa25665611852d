# A folder that can be copied anywhere: the programs, beside them what they load, and the licenses of that.
install(TARGETS ${programs} RUNTIME DESTINATION .)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE DESTINATION licenses RENAME rensei-desktop.txt)
if(WINKIT_ROOT)
    # The kit has no windeployqt. Qt stays in DLLs of its own, as its license wants.
    foreach(library IN ITEMS Qt6Core Qt6Gui Qt6Network Qt6Widgets libgcc_s_seh-1 libstdc++-6 libwinpthread-1)
        install(FILES ${WINKIT_ROOT}/bin/${library}.dll DESTINATION .)
    endforeach()
    foreach(plugin IN ITEMS platforms/qwindows styles/qwindowsvistastyle tls/qschannelbackend)
        get_filename_component(kind ${plugin} DIRECTORY)
        install(FILES ${WINKIT_ROOT}/plugins/${plugin}.dll DESTINATION plugins/${kind})
    endforeach()
    install(FILES windows/qt.conf DESTINATION .)
    install(DIRECTORY ${WINKIT_ROOT}/licenses/ DESTINATION licenses)
else()
    # The libraries that vcpkg laid beside the programs, Qt with its plugins, and the compiler's run time, which Windows
    # does not have.
    install(DIRECTORY ${CMAKE_RUNTIME_OUTPUT_DIRECTORY}/ DESTINATION . FILES_MATCHING PATTERN "*.dll")
    find_program(WINDEPLOYQT windeployqt HINTS ${Qt6_DIR}/../../../bin)
    install(CODE "execute_process(COMMAND \"${WINDEPLOYQT}\" --release --no-translations --no-compiler-runtime
        --no-system-d3d-compiler --no-opengl-sw \"\${CMAKE_INSTALL_PREFIX}/rensei-desktop.exe\"
        \"\${CMAKE_INSTALL_PREFIX}/rensei-agent.exe\" COMMAND_ERROR_IS_FATAL ANY)")
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION .)
    include(InstallRequiredSystemLibraries)
endif()

# The icon and the version that Windows shows. An object library, because the resource compiler knows no flag of C++.
enable_language(RC)
configure_file(windows/rensei-desktop.rc.in rensei-desktop.rc @ONLY)
add_library(rensei_resources OBJECT ${CMAKE_CURRENT_BINARY_DIR}/rensei-desktop.rc)
set_target_properties(rensei_resources PROPERTIES AUTOMOC OFF)
set_property(SOURCE ${CMAKE_CURRENT_BINARY_DIR}/rensei-desktop.rc
    APPEND PROPERTY OBJECT_DEPENDS ${icons}/rensei-desktop.ico)
target_sources(rensei-desktop PRIVATE $<TARGET_OBJECTS:rensei_resources>)
target_sources(rensei-agent PRIVATE $<TARGET_OBJECTS:rensei_resources>)
