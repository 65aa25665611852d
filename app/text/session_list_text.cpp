#include "app/text/session_list_text.h"

#include "app/text/error_text.h"
#include "app/text/session_text.h"
#include "app/text/time_text.h"

#include <QLocale>

namespace rensei::app {

using Phase = SessionSource::Phase;
using Picture = EmptyState::Picture;

std::optional<SessionListText::EmptyList> SessionListText::emptyList(const SessionListInputs &inputs)
{
    const bool isKept = inputs.loaded > 0 && inputs.phase != Phase::Off; // old rows are better than none
    if (inputs.phase == Phase::Off && !inputs.isKeyRefused)
        return EmptyList{{Picture::Key, tr("Sign in to see sessions."), tr("Sign in…")}, Action::SignIn};
    if ((inputs.phase == Phase::Refused || inputs.phase == Phase::Off) && !isKept)
        return EmptyList{
            {Picture::Key, tr("Your key was refused. Sign in again to see sessions."), tr("Sign in again…")},
            Action::SignIn};
    if (inputs.phase == Phase::Loading)
        return EmptyList{{Picture::Waiting, tr("Loading sessions…")}};
    if (!isKept && inputs.phase == Phase::Offline)
        return EmptyList{{Picture::Old, ErrorText::ofList(*inputs.error), tr("Try again")}, Action::TryAgain};
    if (!isKept && inputs.phase == Phase::Failed)
        return EmptyList{{Picture::Trouble, ErrorText::ofList(*inputs.error), tr("Try again"), tr("Copy details")},
            Action::TryAgain, Action::CopyDetails};
    if (!isKept) {
        return EmptyList{{Picture::Empty,
            inputs.project.isEmpty() ? tr("No sessions yet.") : tr("No sessions yet in %1.").arg(inputs.project)}};
    }
    if (inputs.shown > 0)
        return std::nullopt;
    return noMatch(inputs);
}

SessionListText::EmptyList SessionListText::noMatch(const SessionListInputs &inputs)
{
    const QString loaded = QLocale().toString(inputs.loaded);
    const auto say = [&](const QString &byText, const QString &byOthers) {
        return inputs.text.isEmpty() ? byOthers.arg(loaded) : byText.arg(inputs.text, loaded);
    };
    if (inputs.isSearching) {
        return {{Picture::Waiting,
                    say(tr("Searching older sessions for ‘%1’… %2 looked through."),
                        tr("Searching older sessions… %1 looked through.")),
                    tr("Cancel", "the search")},
            Action::CancelSearch};
    }
    if (inputs.hasSearchedMany) {
        return {{Picture::Empty, say(tr("‘%1’ is not in the newest %2."), tr("Nothing matches in the newest %1.")),
                    tr("Search older ones"), tr("Clear filters")},
            Action::SearchFurther, Action::ClearFilters};
    }
    if (inputs.hasMore) {
        return {{Picture::Empty,
                    say(tr("Nothing matches ‘%1’ in the %2 loaded, and there are more."),
                        tr("Nothing matches in the %1 loaded, and there are more.")),
                    tr("Search the others"), tr("Clear filters")},
            Action::SearchFurther, Action::ClearFilters};
    }
    return {{Picture::Empty, say(tr("Nothing matches ‘%1’ in the %2 loaded."), tr("Nothing matches in the %1 loaded.")),
                tr("Clear filters")},
        Action::ClearFilters};
}

QString SessionListText::ofSearch(const Error &error)
{
    return tr("The search ended early. %1", "why").arg(ErrorText::ofList(error));
}

SessionListText::Message SessionListText::message(const SessionListInputs &inputs)
{
    if (inputs.loaded == 0)
        return {};
    if (inputs.phase == Phase::Refused || inputs.phase == Phase::Off)
        return {tr("Your key was refused. Showing what was known before."), tr("Sign in again…"), Action::SignIn};
    if (inputs.phase == Phase::Offline && inputs.offlineSince)
        return {tr("Offline since %1. Showing what was known then.").arg(TimeText::clock(*inputs.offlineSince))};
    if (inputs.phase == Phase::Failed && inputs.error && inputs.refreshedAt)
        return {tr("%1 Showing what was known at %2.", "an error, and the time of the last success")
                    .arg(ErrorText::ofList(*inputs.error), TimeText::clock(*inputs.refreshedAt))};
    return {};
}

QString SessionListText::ofShown(const CostTotals &costs)
{
    const QLocale locale;
    const QString amount = SessionText::money(costs.sum());
    const QString count = locale.toString(costs.known() + costs.unknown());
    return costs.unknown() == 0
        ? tr("%1 in these %2", "an amount of money, a number of sessions").arg(amount, count)
        : tr("%1 in these %2, of which %3 tell no cost").arg(amount, count, locale.toString(costs.unknown()));
}

QString SessionListText::ofSelected(const CostTotals &costs)
{
    const QLocale locale;
    const QString amount = SessionText::money(costs.sum());
    const QString count = locale.toString(costs.known() + costs.unknown());
    return costs.unknown() == 0
        ? tr("%1 in the selected %2", "an amount of money, a number of sessions").arg(amount, count)
        : tr("%1 in the selected %2, of which %3 tell no cost").arg(amount, count, locale.toString(costs.unknown()));
}

QString SessionListText::footer(const SessionListInputs &inputs)
{
    if (inputs.loaded == 0)
        return {};
    const QLocale locale;
    QStringList parts{tr("%1 shown of %2 loaded").arg(locale.toString(inputs.shown), locale.toString(inputs.loaded))};
    if (inputs.isSearching && inputs.shown > 0)
        parts.append(tr("searching older sessions…"));
    else if (inputs.hasSearchedMany && inputs.shown > 0)
        parts.append(tr("older ones were not searched"));
    else if (inputs.hasMore && inputs.shown > 0)
        parts.append(tr("more on scrolling"));
    if (inputs.costs.known() > 0)
        parts.append(ofShown(inputs.costs));
    if (inputs.selected.known() > 0 && inputs.selected.known() + inputs.selected.unknown() > 1)
        parts.append(ofSelected(inputs.selected));
    return parts.join(QStringLiteral(" · "));
}

} // namespace rensei::app
