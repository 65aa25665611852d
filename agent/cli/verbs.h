#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rensei::cli {

/// `--name`, or `--name VALUE`.
struct VerbOption {
    QString name;
    QString value; ///< name of its value in the help; "" for a switch
    QString text; ///< its help text
    bool isRepeatable = false; ///< it may come several times, and all its values count
};

/// A word after the verb that says what to do, and the words that it takes.
struct VerbAction {
    QString name;
    QStringList operands = {}; ///< names of the words that must follow; `[NAME]` may be left out, and is the last one
    QString text = {}; ///< its help text
};

/// A command line for the help, after the program's name.
struct VerbExample {
    QString line;
    QString text = {}; ///< what it does: a sentence
};

struct Verb {
    QString name;
    QString summary;
    QList<VerbOption> options = {};
    QList<VerbAction> actions = {}; ///< one of them must follow the verb, unless there are none
    bool isActionOptional = false;
    QStringList operands = {}; ///< as of an action, for a verb that has no actions
    VerbExample example = {}; ///< every verb has one
};

/// Verbs that may be said with another word before them: `host run` is `run`.
struct VerbGroup {
    QString name;
    QString summary;
    QStringList verbs; ///< those of this build only
};

/// All verbs of this build, in the order of the help.
const QList<Verb> &verbs();
const QList<VerbGroup> &verbGroups();

const Verb *findVerb(const QString &name); ///< null when there is none
const VerbGroup *findGroup(const QString &name);

} // namespace rensei::cli
