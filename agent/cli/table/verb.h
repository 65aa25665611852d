#pragma once

#include <QCoreApplication>
#include <QList>
#include <QString>
#include <QStringList>

namespace rensei::cli {

/// A text of the help: the source has it in English, and it is translated when it is shown, because the same table
/// makes the manual and the completions, which are English.
class VerbText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::VerbText)

public:
    VerbText() = default;
    /// Of a literal that is marked with QT_TR_NOOP in a class of this context. Implicit, for tables.
    VerbText(const char *english)
        : m_english(english)
    {
    }

    bool isEmpty() const { return *m_english == '\0'; }
    QString english() const { return QString::fromUtf8(m_english); }
    QString shown() const { return isEmpty() ? QString() : tr(m_english); } ///< in the language of the person

private:
    const char *m_english = "";
};

/// `--name`, or `--name VALUE`.
struct VerbOption {
    QString name;
    QString value; ///< name of its value in the help; "" for a switch
    VerbText text; ///< its help text
    bool isRepeatable = false; ///< it may come several times, and all its values count
    QStringList choices = {}; ///< what its value may be; empty: anything
};

/// A word after the verb that says what to do, and the words that it takes.
struct VerbAction {
    QString name;
    QStringList operands = {}; ///< names of the words that must follow; `[NAME]` may be left out, and is the last one
    VerbText text = {}; ///< its help text
    QStringList choices = {}; ///< what the first of the words may be; empty: anything
};

/// A command line for the help, after the program's name.
struct VerbExample {
    QString line;
    VerbText text = {}; ///< what it does: a sentence
};

struct Verb {
    QString name;
    VerbText summary;
    QList<VerbOption> options = {};
    QList<VerbAction> actions = {}; ///< one of them must follow the verb, unless there are none
    bool isActionOptional = false;
    QStringList operands = {}; ///< as of an action, for a verb that has no actions
    VerbExample example = {}; ///< every verb has one
    bool isEnglish = false; ///< what it says, but for its help, is not only for the person who starts it
};

/// Verbs that may be said with another word before them: `host run` is `run`.
struct VerbGroup {
    QString name;
    VerbText summary;
    QStringList verbs; ///< those of this build only
};

} // namespace rensei::cli
