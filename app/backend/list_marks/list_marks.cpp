#include "app/backend/list_marks/list_marks.h"

#include "app/model/sessions/local_session.h"

#include <algorithm>

namespace rensei::app {

using control::SessionPayload;
using ItemKind = AttentionItem::Kind;

ListMarks::ListMarks(Parts parts)
    : m_parts(parts)
{
    connect(&m_parts.attention, &AttentionList::changed, this, &ListMarks::update);
    connect(&m_parts.sessions, &SessionModel::totalsChanged, this, &ListMarks::update);
}

void ListMarks::setLocal(const QList<SessionPayload> &local)
{
    m_local = local;
    update();
}

/// Of the agent's sessions that are listed, by the agent's id.
QHash<QString, QString> ListMarks::listedIds() const
{
    const SessionModel &sessions = m_parts.sessions;
    QHash<QString, QString> listed;
    for (const SessionPayload &local : m_local) {
        for (const QString &id : possibleIds(local) + sessions.liveOf(local.issueIdentifier)) {
            const SessionRow *row = sessions.find(id);
            const bool isOnly = row && sessions.countLive(row->session.identifier) == 1;
            const SessionPayload *found = row ? localSession(row->session, m_local, isOnly) : nullptr;
            if (found && found->sessionId == local.sessionId)
                listed.insert(local.sessionId, id);
        }
    }
    return listed;
}

static LocalFacts factsOf(const SessionPayload &local)
{
    return {.title = local.title,
        .project = local.projectName,
        .cost = local.costUsd ? platform::parseMoney(*local.costUsd) : std::nullopt,
        .exitReason = local.exitReason};
}

void ListMarks::update()
{
    const QHash<QString, QString> listed = listedIds();
    QHash<QString, LocalFacts> facts;
    for (const SessionPayload &local : m_local) {
        if (listed.contains(local.sessionId))
            facts.insert(listed.value(local.sessionId), factsOf(local));
    }
    QSet<QString> waiting;
    const auto &questions = m_parts.approvals.open();
    for (const AttentionItem &item : m_parts.attention.items()) {
        if (item.kind == ItemKind::RedSession || item.kind == ItemKind::FailedSession)
            waiting.insert(item.id);
        const auto question = std::ranges::find(questions, item.id, &control::ApprovalPayload::id);
        if (item.kind == ItemKind::Question && question != questions.end())
            waiting.insert(listed.value(question->sessionId)); // "" for one that is not listed, as no row has
    }
    m_parts.sessions.setLocal(facts);
    m_parts.sessions.setWaiting(waiting);
}

} // namespace rensei::app

#include "moc_list_marks.cpp"
