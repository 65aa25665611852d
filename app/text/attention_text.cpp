#include "app/text/attention_text.h"

#include "app/model/sessions/session_health.h"
#include "app/text/session_text.h"
#include "app/text/time_text.h"

namespace rensei::app {

using namespace Qt::StringLiterals;
using ItemKind = AttentionItem::Kind;

QString AttentionText::count(int items)
{
    return tr("%n thing(s) wait for you", nullptr, items);
}

static QString nameOf(const SessionRow *row)
{
    return row ? SessionText::told(row->session.identifier) : unknownText;
}

QString AttentionText::title(const AttentionItem &item, const SessionRow *row)
{
    switch (item.kind) {
    case ItemKind::Question:
        break; // has a text of its own
    case ItemKind::Registration:
        return tr("This computer takes no work: the platform refused to register it");
    case ItemKind::Key:
        return tr("Your key was refused");
    case ItemKind::RedSession:
    case ItemKind::FailedSession:
        return tr("%1 · %2", "a session, what is the matter with it")
            .arg(nameOf(row),
                !row                                    ? unknownText
                    : item.kind == ItemKind::RedSession ? SessionText::health(*row, false)
                                                        : SessionText::status(row->session));
    }
    return {};
}

static QString ofFailure(const SessionRow &row)
{
    QStringList sentences;
    if (row.session.duration) {
        const QString span = TimeText::span(row.session.duration);
        sentences.append(row.session.workType.isEmpty()
                ? AttentionText::tr("It ended after %1.", "2 h 5 min").arg(span)
                : AttentionText::tr("Its work, %1, ended after %2.", "development, 2 h 5 min")
                      .arg(SessionText::told(row.session.workType), span));
    }
    if (row.local && !row.local->exitReason.isEmpty())
        sentences.append(
            AttentionText::tr("Why: %1", "a session failed").arg(SessionText::told(row.local->exitReason)));
    return sentences.join(u' ');
}

QString AttentionText::meaning(const AttentionItem &item, const SessionRow *row)
{
    switch (item.kind) {
    case ItemKind::Question:
        break;
    case ItemKind::Registration:
        return tr("Renew the registration with one click, or create a new token on the platform.");
    case ItemKind::Key:
        return tr("It may have been revoked, or have expired. Sessions go on running meanwhile.");
    case ItemKind::RedSession: {
        QStringList meanings;
        if (row && row->ghostSince)
            meanings.append(SessionText::meaningOfGhost(*row->ghostSince));
        for (const platform::StuckSignal signal : row ? row->session.health.stuck : QList<platform::StuckSignal>())
            meanings.append(SessionText::meaning(signal));
        return meanings.join(u' ');
    }
    case ItemKind::FailedSession:
        return row ? ofFailure(*row) : QString();
    }
    return {};
}

QString AttentionText::age(const AttentionItem &item, Instant now)
{
    const QString ago = TimeText::ago(item.since, now);
    return item.kind == ItemKind::FailedSession ? tr("failed %1", "2 min ago").arg(ago)
                                                : tr("noticed %1", "2 min ago").arg(ago);
}

QString AttentionText::action(const AttentionItem &item)
{
    switch (item.kind) {
    case ItemKind::Question:
        return tr("Answer…");
    case ItemKind::Registration:
        return tr("Renew registration");
    case ItemKind::Key:
        return tr("Sign in again…");
    case ItemKind::RedSession:
    case ItemKind::FailedSession:
        return tr("Show session");
    }
    Q_UNREACHABLE();
}

QString AttentionText::line(const AttentionItem &item, const SessionRow *row, Instant now)
{
    QStringList why;
    if (item.kind == ItemKind::FailedSession) {
        why.append(age(item, now));
    } else if (row) {
        if (row->ghostSince)
            why.append(SessionText::ghost());
        for (const platform::StuckSignal signal : row->session.health.stuck)
            why.append(SessionText::stuck(signal));
        const auto duration = durationOf(*row, now);
        if (duration || why.isEmpty())
            why.append(TimeText::span(duration));
    }
    return u"%1  %2"_s.arg(nameOf(row), why.join(tr(", ", "between reasons")));
}

QString AttentionText::putOff(int items, Instant first)
{
    return tr("%n put off, until %1 at first", nullptr, items).arg(TimeText::clock(first));
}

QString AttentionText::more(int shown)
{
    return tr("The first %L1 are shown; the others follow when these are done.").arg(shown);
}

QString AttentionText::gone()
{
    return tr("That does not wait for you any more, so nothing was done.");
}

} // namespace rensei::app
