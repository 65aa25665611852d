#pragma once

#include <QCoreApplication>

namespace rensei::workspace {

/// What is said of repositories and working copies, in the language of the program.
struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(rensei::workspace::WorkspaceText)
};

} // namespace rensei::workspace
