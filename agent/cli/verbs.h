#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace rensei::cli {

/// `--name`, or `--name VALUE`.
struct VerbOption {
    QString name;
    QString value; ///< what its value is called in the help; "" for a switch
    QString text; ///< what it does
};

/// One thing that rensei-agent does.
struct Verb {
    QString name;
    QString summary;
    QList<VerbOption> options = {};
    QStringList actions = {}; ///< the words that may, and one of which must, follow it
};

/// Every verb of this build.
const QList<Verb> &verbs();

const Verb *findVerb(const QString &name); ///< null when there is none

} // namespace rensei::cli
