# CPack for deb, rpm and tar.gz, which installer/package.sh runs. Nothing here runs a script on the user's machine: an
# upgrade leaves a running agent alone, and the agent itself starts the new version when its sessions have ended.
if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
    return()
endif()

set(CPACK_PACKAGE_NAME rensei-desktop)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_VENDOR "Rensei Desktop contributors")
set(CPACK_PACKAGE_CONTACT "${RENSEI_CONTACT}")
set(CPACK_PACKAGE_HOMEPAGE_URL "https://app.rensei.ai")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "let this computer run coding-agent sessions")
set(CPACK_PACKAGE_DESCRIPTION "Rensei is a platform that runs coding-agent sessions. Rensei Desktop shows
in the tray whether everything works, lists the sessions of a project, and
lets this computer run some of them. It comes with the agent that runs them,
which works without a display too, and with a demo that touches nothing of
yours.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR "DEB;RPM;TGZ")
set(CPACK_SOURCE_GENERATOR "")
set(CPACK_MONOLITHIC_INSTALL ON)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION devel)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What no library says: certificates, without which no server is trusted.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "ca-certificates")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "git, gnome-keyring | kwalletmanager, hicolor-icon-theme, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "qt6-translations-l10n")
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_CURRENT_SOURCE_DIR}/linux/documents.cmake)

set(CPACK_RPM_FILE_NAME RPM-DEFAULT)
set(CPACK_RPM_COMPRESSION_TYPE xz)
set(CPACK_RPM_PACKAGE_LICENSE MIT)
set(CPACK_RPM_PACKAGE_GROUP Development/Tools)
set(CPACK_RPM_PACKAGE_REQUIRES "ca-certificates, git-core")
set(CPACK_RPM_SPEC_MORE_DEFINE "%define _build_id_links none") # they would be files outside of ours
set(CPACK_RPM_CHANGELOG_FILE ${CMAKE_CURRENT_BINARY_DIR}/rpm-changelog)
# These belong to other packages.
set(CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION /usr/share/applications /usr/share/metainfo /usr/share/icons
    /usr/share/icons/hicolor /usr/share/man /usr/share/man/man1 /usr/share/bash-completion
    /usr/share/bash-completion/completions /usr/share/zsh /usr/share/zsh/site-functions /usr/share/fish
    /usr/share/fish/vendor_completions.d)
foreach(side IN ITEMS 16x16 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable symbolic)
    list(APPEND CPACK_RPM_EXCLUDE_FROM_AUTO_FILELIST_ADDITION
        /usr/share/icons/hicolor/${side} /usr/share/icons/hicolor/${side}/apps)
endforeach()

include(linux/changelog.cmake)
rensei_changelog(${CMAKE_CURRENT_SOURCE_DIR}/dev.rensei.desktop.metainfo.xml rpm "${RENSEI_CONTACT}" changelog)
file(WRITE ${CPACK_RPM_CHANGELOG_FILE} "${changelog}")

set(CPACK_PACKAGE_FILE_NAME rensei-desktop-${PROJECT_VERSION}-linux-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_SOURCE_DIR}/linux/generator.cmake)
include(CPack)
