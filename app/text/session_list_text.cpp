#include "app/text/session_list_text.h"

#include "app/text/error_text.h"
#include "app/text/session_text.h"
#include "app/text/time_text.h"

#include <QLocale>

namespace rensei::app {

using Phase = SessionSource::Phase;
using Picture = EmptyState::Picture;

std::optional<SessionListText::Face> SessionListText::face(const SessionListInputs &facts)
{
    const bool isKept = facts.loaded > 0 && facts.phase != Phase::Off; // old rows are better than none
    if (facts.phase == Phase::Off && !facts.isKeyRefused)
        return Face{{Picture::Key, tr("Sign in to see sessions."), tr("Sign in…")}, Act::SignIn};
    if ((facts.phase == Phase::Refused || facts.phase == Phase::Off) && !isKept)
        return Face{{Picture::Key, tr("Your key was refused. Sign in again to see sessions."), tr("Sign in again…")},
            Act::SignIn};
    if (facts.phase == Phase::Loading)
        return Face{{Picture::Waiting, tr("Loading sessions…")}};
    if (!isKept && facts.phase == Phase::Offline)
        return Face{{Picture::Old, ErrorText::ofList(*facts.error), tr("Try again")}, Act::TryAgain};
    if (!isKept && facts.phase == Phase::Failed)
        return Face{{Picture::Trouble, ErrorText::ofList(*facts.error), tr("Try again"), tr("Copy details")},
            Act::TryAgain, Act::CopyDetails};
    if (!isKept) {
        return Face{{Picture::Empty,
            facts.project.isEmpty() ? tr("No sessions yet.") : tr("No sessions yet in %1.").arg(facts.project)}};
    }
    if (facts.shown > 0)
        return std::nullopt;
    const QString loaded = QLocale().toString(facts.loaded);
    return Face{{Picture::Empty,
                    facts.prefix.isEmpty() ? tr("Nothing matches in the %1 loaded.").arg(loaded)
                                           : tr("Nothing matches ‘%1’ in the %2 loaded.").arg(facts.prefix, loaded),
                    tr("Clear filters")},
        Act::ClearFilters};
}

SessionListText::Above SessionListText::above(const SessionListInputs &facts)
{
    if (facts.loaded == 0)
        return {};
    if (facts.phase == Phase::Refused || facts.phase == Phase::Off)
        return {tr("Your key was refused. Showing what was known before."), tr("Sign in again…"), Act::SignIn};
    if (facts.phase == Phase::Offline && facts.offlineSince)
        return {tr("Offline since %1. Showing what was known then.").arg(TimeText::clock(*facts.offlineSince))};
    if (facts.phase == Phase::Failed && facts.error && facts.refreshedAt)
        return {tr("%1 Showing what was known at %2.", "an error, and the time of the last success")
                    .arg(ErrorText::ofList(*facts.error), TimeText::clock(*facts.refreshedAt))};
    return {};
}

QString SessionListText::below(const SessionListInputs &facts)
{
    if (facts.loaded == 0)
        return {};
    const QLocale locale;
    QStringList parts{tr("%1 shown of %2 loaded").arg(locale.toString(facts.shown), locale.toString(facts.loaded))};
    if (facts.hasMore)
        parts.append(tr("more on scrolling"));
    if (facts.costs.known() > 0)
        parts.append(tr("%1 in these", "an amount of money").arg(SessionText::money(facts.costs.sum())));
    return parts.join(QStringLiteral(" · "));
}

} // namespace rensei::app
