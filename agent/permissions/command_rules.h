#pragma once

#include "agent/permissions/policy.h"
#include "agent/permissions/shell_command.h"

namespace rensei::permissions {

/// The name of a program, without folder and the endings of Windows, in small letters.
QString programName(const QString &word);

/// The words of `command` from the program on that it really runs: without `env`, `nohup`, `timeout 5` and the like.
/// nullopt when that cannot be told.
std::optional<QList<Word>> unwrapped(const SimpleCommand &command);

/// What the preset `workspace` says about one simple command, apart from the paths in it: whether it reaches beyond the
/// workspace. nullopt: nothing.
std::optional<QString> reachesBeyond(const SimpleCommand &command, const QList<Word> &words);

/// A command in the arguments of another one: `sh -c TEXT`, `find … -exec COMMAND ;`, `eval TEXT`.
/// `isUnknown`: there is one, and it cannot be read.
struct InnerCommand {
    QString text = {};
    bool isUnknown = false;
};
QList<InnerCommand> innerCommands(const SimpleCommand &command, const QList<Word> &words);

} // namespace rensei::permissions
