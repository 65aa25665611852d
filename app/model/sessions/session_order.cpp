#include "app/model/sessions/session_order.h"

#include "app/model/sessions/natural_order.h"
#include "app/model/sessions/session_health.h"

#include <algorithm>
#include <limits>

namespace rensei::app {

using platform::PublicSession;
using platform::PublicStatus;

/// Sorts after all known values.
static constexpr quint64 unknownWeight = std::numeric_limits<quint64>::max();

static quint64 attentionRank(const SessionRow &row)
{
    if (needsAttention(row))
        return 0;
    if (row.session.status == PublicStatus::Working)
        return 1;
    return row.session.status == PublicStatus::Queued ? 2 : 3;
}

static std::optional<quint64> statusRank(const PublicSession &session)
{
    switch (session.status) {
    case PublicStatus::Working:
        return 0;
    case PublicStatus::Queued:
        return 1;
    case PublicStatus::Failed:
        return 2;
    case PublicStatus::Stopped:
        return 3;
    case PublicStatus::Completed:
        return 4;
    case PublicStatus::Other:
        return session.statusText.isEmpty() ? std::nullopt : std::optional<quint64>(5);
    }
    Q_UNREACHABLE();
}

static std::optional<quint64> textRank(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(naturalKey(text));
}

/// Flips the sign bit, so that negative numbers sort before positive ones.
static quint64 numberRank(qint64 number)
{
    return static_cast<quint64>(number) ^ (quint64(1) << 63);
}

using TextMember = QString PublicSession::*;

/// nullptr for a key that is not a text.
static TextMember textOf(SortKey key)
{
    switch (key) {
    case SortKey::Identifier:
        return &PublicSession::identifier;
    case SortKey::WorkType:
        return &PublicSession::workType;
    case SortKey::Provider:
        return &PublicSession::provider;
    case SortKey::Attention:
    case SortKey::Status:
    case SortKey::Started:
    case SortKey::Duration:
    case SortKey::Cost:
        return nullptr;
    }
    Q_UNREACHABLE();
}

static std::optional<quint64> rankOf(const SessionRow &row, SortKey key, Instant now)
{
    const PublicSession &session = row.session;
    switch (key) {
    case SortKey::Attention:
        return attentionRank(row);
    case SortKey::Status:
        return statusRank(session);
    case SortKey::Identifier:
    case SortKey::WorkType:
    case SortKey::Provider:
        return textRank(session.*textOf(key));
    case SortKey::Started:
        return session.startedAt ? std::optional(numberRank(session.startedAt->time_since_epoch().count()))
                                 : std::nullopt;
    case SortKey::Duration: {
        const auto duration = durationOf(row, now);
        return duration ? std::optional(numberRank(duration->count())) : std::nullopt;
    }
    case SortKey::Cost:
        return session.cost ? std::optional(numberRank(session.cost->millionths)) : std::nullopt;
    }
    Q_UNREACHABLE();
}

quint64 SessionOrder::weight(const SessionRow &row) const
{
    const auto rank = rankOf(row, key, now);
    if (!rank)
        return unknownWeight;
    const quint64 known = std::min(*rank, unknownWeight - 1);
    return direction == Qt::AscendingOrder || key == SortKey::Attention ? known : unknownWeight - 1 - known;
}

bool SessionOrder::isBefore(const SessionRow &a, const SessionRow &b) const
{
    const quint64 left = weight(a);
    const quint64 right = weight(b);
    return left == right ? isBeforeInTie(a, b) : left < right;
}

/// Of equal weights. Negative: `a` first; 0 when the key leaves it open.
static int compareTexts(const SessionRow &a, const SessionRow &b, const SessionOrder &order)
{
    const TextMember text = textOf(order.key);
    if (!text || a.session.*text == b.session.*text)
        return 0;
    const int difference = naturalCompare(a.session.*text, b.session.*text);
    return order.direction == Qt::AscendingOrder ? difference : -difference;
}

bool SessionOrder::isByText() const
{
    return textOf(key) != nullptr;
}

bool SessionOrder::isTextBefore(const SessionRow &a, const SessionRow &b) const
{
    return compareTexts(a, b, *this) < 0;
}

bool SessionOrder::isBeforeInTie(const SessionRow &a, const SessionRow &b) const
{
    if (const int order = compareTexts(a, b, *this))
        return order < 0;
    // Newest first; an empty optional compares as the smallest.
    if (a.session.startedAt != b.session.startedAt)
        return a.session.startedAt > b.session.startedAt;
    return a.session.id < b.session.id;
}

} // namespace rensei::app
