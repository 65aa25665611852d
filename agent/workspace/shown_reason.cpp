#include "agent/workspace/shown_reason.h"

#include "agent/workspace/texts.h"

#include <array>
#include <optional>

namespace rensei::workspace {

using namespace Qt::StringLiterals;

namespace {

/// A reason with a number in front of it.
struct Counted {
    QLatin1StringView one; ///< what follows the number 1
    QLatin1StringView many;
    const char *text;
};

constexpr std::array countedReasons{
    Counted{"changed file is not committed"_L1, "changed files are not committed"_L1,
        QT_TRANSLATE_N_NOOP("rensei::workspace::WorkspaceText", "%n changed file(s) are not committed")},
    Counted{"new file is not committed"_L1, "new files are not committed"_L1,
        QT_TRANSLATE_N_NOOP("rensei::workspace::WorkspaceText", "%n new file(s) are not committed")},
    Counted{"commit is on no branch of its server"_L1, "commits are on no branch of its server"_L1,
        QT_TRANSLATE_N_NOOP("rensei::workspace::WorkspaceText", "%n commit(s) are on no branch of its server")},
};

constexpr std::array plainReasons{
    QT_TRANSLATE_NOOP("rensei::workspace::WorkspaceText", "it holds files that are in no repository"),
    QT_TRANSLATE_NOOP("rensei::workspace::WorkspaceText", "changes are stashed"),
    QT_TRANSLATE_NOOP("rensei::workspace::WorkspaceText", "a merge or rebase is not finished"),
    QT_TRANSLATE_NOOP("rensei::workspace::WorkspaceText", "git was told not to look at some files"),
    QT_TRANSLATE_NOOP("rensei::workspace::WorkspaceText", "it has further working trees"),
    QT_TRANSLATE_NOOP("rensei::workspace::WorkspaceText", "another repository is inside: %1"),
    QT_TRANSLATE_NOOP("rensei::workspace::WorkspaceText", "files lie beside its repository"),
    QT_TRANSLATE_NOOP("rensei::workspace::WorkspaceText", "its state could not be learned"),
    QT_TRANSLATE_NOOP("rensei::workspace::WorkspaceText", "its server is not known"),
    QT_TRANSLATE_NOOP("rensei::workspace::WorkspaceText", "its repository cannot be examined: %1"),
    QT_TRANSLATE_NOOP(
        "rensei::workspace::WorkspaceText", "whether its commits are on the server could not be learned: %1"),
};

std::optional<QString> shownCount(const QString &reason)
{
    bool isNumber = false;
    const int count = reason.section(u' ', 0, 0).toInt(&isNumber);
    const QString rest = reason.section(u' ', 1);
    for (const Counted &known : countedReasons) {
        if (!isNumber || rest != (count == 1 ? known.one : known.many))
            continue;
        return WorkspaceText::tr(known.text, nullptr, count);
    }
    return std::nullopt;
}

QString shownReason(const QString &reason)
{
    if (const auto shown = shownCount(reason))
        return *shown;
    for (const char *known : plainReasons) {
        const QString text = QString::fromLatin1(known);
        const QString start = text.section(u"%1"_s, 0, 0);
        if (start == text && reason == text)
            return WorkspaceText::tr(known);
        if (start != text && reason.startsWith(start))
            return WorkspaceText::tr(known).arg(reason.sliced(start.size()));
    }
    return reason;
}

} // namespace

QStringList shownReasons(const QStringList &reasons)
{
    QStringList shown;
    for (const QString &reason : reasons)
        shown.append(shownReason(reason));
    return shown;
}

} // namespace rensei::workspace
