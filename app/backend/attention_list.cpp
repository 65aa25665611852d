#include "app/backend/attention_list.h"

#include "app/model/sessions/session_health.h"

#include <algorithm>
#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ItemKind = AttentionItem::Kind;
using status::Outcome;
using status::Reason;

AttentionList::AttentionList(Parts parts)
    : m_parts(parts)
    , m_records(parseRecords(parts.settings.attention()))
    , m_next(parts.clock)
{
    connect(&m_parts.monitor, &StatusMonitor::changed, this, &AttentionList::update);
    connect(&m_parts.sessions, &SessionModel::totalsChanged, this, &AttentionList::update);
    connect(&m_parts.approvals, &Approvals::changed, this, &AttentionList::update);
}

static bool isRefused(const status::AuthCheck &account)
{
    return account.outcome == Outcome::Failed
        && (account.reason == Reason::KeyRefused || account.reason == Reason::NotAUserKey);
}

AttentionFacts AttentionList::facts() const
{
    const status::Status status = m_parts.monitor.status();
    AttentionFacts facts{.questions = m_parts.approvals.open(),
        .isKeyRefused = isRefused(status.auth),
        .isRegistrationRefused
        = status.daemon.outcome == Outcome::Failed && status.daemon.reason == Reason::TokenRefused,
        .platform = status.platform.url,
        .now = m_parts.clock.utcNow()};
    const QStringList red = m_parts.sessions.needingAttention();
    for (const QString &id : red)
        facts.red.append(*m_parts.sessions.find(id));
    facts.failed = m_parts.sessions.failedSince(facts.now - failureIsNews);
    return facts;
}

/// Of a session that is not listed now nothing is known: it may be one of another project, or of a page that is not
/// loaded.
bool AttentionList::isOver(const QString &key) const
{
    if (key.startsWith("key "_L1))
        return m_parts.monitor.status().auth.outcome == Outcome::Ok;
    if (key.startsWith("registration "_L1))
        return m_parts.monitor.status().daemon.outcome == Outcome::Ok;
    const SessionRow *row = m_parts.sessions.find(key.section(u' ', 1));
    if (!row || row->isUnseen || m_parts.sessions.isStale())
        return false;
    return key.startsWith("red "_L1) ? !needsAttention(*row) : row->session.status != platform::PublicStatus::Failed;
}

void AttentionList::update()
{
    const AttentionFacts known = facts();
    const Attention former = std::exchange(m_now,
        sortOut(
            attentionItems(known), m_records, [this](const QString &key) { return isOver(key); }, known.now));
    remember(m_now.records);
    if (m_now.next)
        m_next.start(std::max<std::chrono::milliseconds>(*m_now.next - known.now, 1ms), [this] { update(); });
    else
        m_next.stop();
    if (former.items != m_now.items || former.putOff != m_now.putOff || former.next != m_now.next)
        Q_EMIT changed();
}

void AttentionList::remember(const QList<AttentionRecord> &records)
{
    if (std::exchange(m_records, records) != records)
        m_parts.settings.setAttention(toBytes(records));
}

int AttentionList::count(ItemKind kind) const
{
    return static_cast<int>(std::ranges::count(m_now.items, kind, &AttentionItem::kind));
}

const AttentionItem *AttentionList::find(const QString &key) const
{
    const auto found
        = std::ranges::find_if(m_now.items, [&key](const AttentionItem &item) { return item.key() == key; });
    return found == m_now.items.end() ? nullptr : &*found;
}

bool AttentionList::markSeen(const AttentionItem &item)
{
    if (!m_now.items.contains(item))
        return false;
    remember(withSeen(m_records, item));
    update();
    return true;
}

bool AttentionList::putOff(const AttentionItem &item, Instant until)
{
    if (!m_now.items.contains(item))
        return false;
    remember(withPutOff(m_records, item, until));
    update();
    return true;
}

void AttentionList::sessionRead(const QString &id)
{
    if (const AttentionItem *item = find(AttentionItem{.kind = ItemKind::FailedSession, .id = id}.key()))
        markSeen(AttentionItem(*item));
}

} // namespace rensei::app

#include "moc_attention_list.cpp"
