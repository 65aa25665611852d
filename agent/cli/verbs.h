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
};

struct Verb {
    QString name;
    QString summary;
    QList<VerbOption> options = {};
    QStringList actions = {}; ///< one of them must follow the verb, unless there are none
    bool isActionOptional = false;
    QString operand
        = {}; ///< name of the word that must follow the action, or the verb when it has no actions; "": none
};

/// All verbs of this build, in the order of the help.
const QList<Verb> &verbs();

const Verb *findVerb(const QString &name); ///< null when there is none

} // namespace rensei::cli
