#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace rensei::permissions {

/// One word of a command, its quotes removed.
struct Word {
    QString text;
    /// The shell puts something here that is not known: a variable, the output of a command, a pattern of files,
    /// braces. In `text` each stands as U+FFFC.
    bool isOpen = false;

    bool operator==(const Word &) const = default;
};

/// A program with its arguments, and the files that its input and output are redirected to.
struct SimpleCommand {
    QList<Word> words = {};
    QList<Word> assignments = {}; ///< NAME=value before the program
    QList<Word> redirections = {};
    bool readsPipe = false; ///< its input is the output of another one
    bool readsText = false; ///< its input is a text in the command, a here-document
    bool isApart = false; ///< in a process of its own, as a part of a pipeline or in the background

    bool isEmpty() const { return words.isEmpty() && assignments.isEmpty() && redirections.isEmpty(); }
};

/// The character that stands for what only the shell knows.
inline constexpr QChar openMark(0xFFFC);

/// All simple commands in a command as a POSIX shell reads it, also those in lists, pipelines, groups, loops and
/// substitutions, in their order. nullopt when it cannot be read for certain: open quotes, a NUL, more than 64 KiB,
/// substitutions nested more than sixteen deep.
std::optional<QList<SimpleCommand>> parseShellCommand(const QString &command);

} // namespace rensei::permissions
