#include "app/model/sessions/session_order.h"

#include "app/model/sessions/natural_order.h"
#include "app/model/sessions/session_health.h"

#include <algorithm>
#include <limits>

namespace rensei::app {

using platform::PublicStatus;

/// Sorts after all known values.
static constexpr quint64 unknownWeight = std::numeric_limits<quint64>::max();

static quint64 attentionRank(const SessionGist &session)
{
    // One that has ended keeps its place: it stops waiting as soon as somebody reads it.
    if (session.needsAttention || (session.isWaiting && isLive(session.status)))
        return 0;
    if (session.status == PublicStatus::Working)
        return 1;
    return session.status == PublicStatus::Queued ? 2 : 3;
}

static std::optional<quint64> statusRank(const SessionGist &session)
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

/// Flips the sign bit, so that negative numbers sort before positive ones.
static quint64 numberRank(qint64 number)
{
    return static_cast<quint64>(number) ^ (quint64(1) << 63);
}

/// nullptr for a key that is not a text.
static const QString *textOf(const SessionGist &session, SortKey key)
{
    switch (key) {
    case SortKey::Identifier:
        return &session.identifier;
    case SortKey::Project:
        return &session.project;
    case SortKey::WorkType:
        return &session.workType;
    case SortKey::Provider:
        return &session.provider;
    case SortKey::Attention:
    case SortKey::Status:
    case SortKey::Started:
    case SortKey::Duration:
    case SortKey::Cost:
        return nullptr;
    }
    Q_UNREACHABLE();
}

/// Of a key that is not a text.
static std::optional<quint64> rankOf(const SessionGist &session, SortKey key, Instant now)
{
    switch (key) {
    case SortKey::Attention:
        return attentionRank(session);
    case SortKey::Status:
        return statusRank(session);
    case SortKey::Identifier:
    case SortKey::Project:
    case SortKey::WorkType:
    case SortKey::Provider:
        return std::nullopt;
    case SortKey::Started:
        return session.startedAt ? std::optional(numberRank(session.startedAt->time_since_epoch().count()))
                                 : std::nullopt;
    case SortKey::Duration: {
        const auto duration = durationOf(session, now);
        return duration ? std::optional(numberRank(duration->count())) : std::nullopt;
    }
    case SortKey::Cost:
        return session.cost ? std::optional(numberRank(session.cost->millionths)) : std::nullopt;
    }
    Q_UNREACHABLE();
}

static quint64 directed(quint64 rank, const SessionOrder &order)
{
    const quint64 known = std::min(rank, unknownWeight - 1);
    const bool isAscending = order.direction == Qt::AscendingOrder || order.key == SortKey::Attention;
    return isAscending ? known : unknownWeight - 1 - known;
}

SortWeight SessionOrder::weightOfPart(const SessionGist &session, int part) const
{
    if (const QString *text = textOf(session, key)) {
        if (text->isEmpty())
            return {unknownWeight, true};
        const NaturalKey ofText = naturalKey(*text, part);
        return {directed(ofText.bytes, *this), ofText.isWhole};
    }
    const auto rank = rankOf(session, key, now);
    return {rank ? directed(*rank, *this) : unknownWeight, true};
}

bool SessionOrder::isBefore(const SessionGist &a, const SessionGist &b) const
{
    const quint64 left = weight(a);
    const quint64 right = weight(b);
    return left == right ? isBeforeInTie(a, b) : left < right;
}

/// Of equal weights. Negative: `a` first; 0 when the key leaves it open.
static int compareTexts(const SessionGist &a, const SessionGist &b, const SessionOrder &order)
{
    const QString *left = textOf(a, order.key);
    const QString *right = textOf(b, order.key);
    if (!left || left == right || *left == *right) // a store keeps equal words once
        return 0;
    const int difference = naturalCompare(*left, *right);
    return order.direction == Qt::AscendingOrder ? difference : -difference;
}

bool SessionOrder::isBeforeInTie(const SessionGist &a, const SessionGist &b) const
{
    if (const int order = compareTexts(a, b, *this))
        return order < 0;
    // Newest first; an empty optional compares as the smallest.
    if (a.startedAt != b.startedAt)
        return a.startedAt > b.startedAt;
    return a.id < b.id;
}

} // namespace rensei::app
