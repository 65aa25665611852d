# Run by CPack on the files of a package before it is made: Debian wants the license as `copyright`, a changelog, and has
# a folder of its own for completions of zsh.
if(NOT CPACK_GENERATOR STREQUAL "DEB")
    return()
endif()
include(${CMAKE_CURRENT_LIST_DIR}/changelog.cmake)
file(GLOB folder ${CPACK_TEMPORARY_DIRECTORY}/usr/share/doc/rensei-desktop)
file(RENAME ${folder}/LICENSE ${folder}/copyright)
rensei_changelog(${CMAKE_CURRENT_LIST_DIR}/../dev.rensei.desktop.metainfo.xml debian "${CPACK_PACKAGE_CONTACT}" changelog)
file(WRITE ${folder}/changelog "${changelog}")
execute_process(COMMAND gzip --best --no-name ${folder}/changelog COMMAND_ERROR_IS_FATAL ANY)
get_filename_component(share ${folder}/../.. ABSOLUTE)
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)
