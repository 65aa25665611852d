# The targets of daily work: `format` rewrites, `tidy` and `check` only look.
find_program(CLANG_FORMAT NAMES clang-format-14 clang-format)

file(GLOB_RECURSE formatted CONFIGURE_DEPENDS RELATIVE ${PROJECT_SOURCE_DIR}
    agent/*.cpp agent/*.h app/*.cpp app/*.h tests/*.cpp tests/*.h)
if(CLANG_FORMAT)
    add_custom_target(format COMMAND ${CLANG_FORMAT} -i ${formatted} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR} VERBATIM)
else()
    add_custom_target(format COMMAND ${CMAKE_COMMAND} -E false COMMENT "clang-format 14 is missing (package clang-format-14)")
endif()

add_custom_target(tidy COMMAND ${PROJECT_SOURCE_DIR}/.ci/tidy USES_TERMINAL)

# Builds everything and runs every test.
add_custom_target(check
    COMMAND ${CMAKE_COMMAND} --build ${CMAKE_BINARY_DIR}
    COMMAND ${CMAKE_CTEST_COMMAND} --output-on-failure -j 4
    WORKING_DIRECTORY ${CMAKE_BINARY_DIR} USES_TERMINAL)
