#include "app/model/attention/attention.h"

#include "app/model/sessions/session_health.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <tuple>

namespace rensei::app {

using namespace Qt::StringLiterals;
using ItemKind = AttentionItem::Kind;

static constexpr std::chrono::hours maxRecordAge{7 * 24};
static constexpr qsizetype maxRecords = 200;
static constexpr qsizetype maxTextLength = 512; // of a key or cause in a file

QString AttentionItem::key() const
{
    switch (kind) {
    case ItemKind::Question:
        return u"question "_s + id;
    case ItemKind::Registration:
        return u"registration "_s + id;
    case ItemKind::RedSession:
        return u"red "_s + id;
    case ItemKind::Key:
        return u"key "_s + id;
    case ItemKind::FailedSession:
        return u"failed "_s + id;
    }
    Q_UNREACHABLE();
}

/// Work stands still until a question is answered and this computer registered.
static int rankOf(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Question:
    case ItemKind::Registration:
        return 0;
    case ItemKind::RedSession:
        return 1;
    case ItemKind::Key:
    case ItemKind::FailedSession:
        break;
    }
    return 2;
}

/// Signals in whatever order the platform sends them.
static QString causeOf(const SessionRow &row)
{
    QStringList signs = row.session.health.others;
    if (row.ghostSince)
        signs.append(QStringLiteral("ghost"));
    for (const platform::StuckSignal signal : row.session.health.stuck)
        signs.append(QString::number(static_cast<int>(signal)));
    signs.sort();
    return signs.join(u' ');
}

QList<AttentionItem> attentionItems(const AttentionFacts &facts)
{
    QList<AttentionItem> items;
    for (const control::ApprovalPayload &question : facts.questions)
        items.append({.kind = ItemKind::Question, .id = question.id, .since = question.since});
    if (facts.isRegistrationRefused)
        items.append({.kind = ItemKind::Registration, .id = facts.platform, .since = facts.now});
    if (facts.isKeyRefused)
        items.append({.kind = ItemKind::Key, .id = facts.platform, .since = facts.now});
    for (const SessionRow &row : facts.red) {
        items.append({.kind = ItemKind::RedSession, .id = row.session.id, .cause = causeOf(row), .since = facts.now});
    }
    for (const SessionRow &row : facts.failed) {
        const auto end = endOf(gistOf(row));
        // One that runs again and fails again has another end.
        if (end && facts.now - *end <= failureIsNews)
            items.append({.kind = ItemKind::FailedSession, .id = row.session.id, .cause = toIso(*end), .since = *end});
    }
    return items;
}

/// It ends by itself, and soon: nobody puts it off.
static bool isRemembered(const AttentionItem &item)
{
    return item.kind != ItemKind::Question;
}

template <typename Records>
static auto recordFor(Records &records, const AttentionItem &item)
{
    return std::ranges::find_if(records, [key = item.key(), &item](const AttentionRecord &record) {
        return record.key == key && record.cause == item.cause;
    });
}

static bool isBefore(const AttentionItem &a, const AttentionItem &b)
{
    return std::tuple(rankOf(a.kind), a.since, a.key()) < std::tuple(rankOf(b.kind), b.since, b.key());
}

Attention sortOut(const QList<AttentionItem> &present, const QList<AttentionRecord> &records,
    const std::function<bool(const QString &key)> &isOver, Instant now)
{
    Attention out;
    for (const AttentionRecord &record : records) {
        const bool isPresent
            = std::ranges::any_of(present, [&record](const AttentionItem &item) { return item.key() == record.key; });
        if (!isPresent && !isOver(record.key) && now - record.since <= maxRecordAge)
            out.records.append(record);
    }
    for (AttentionItem item : present) {
        if (!isRemembered(item)) {
            out.items.append(item);
            continue;
        }
        const auto known = recordFor(records, item);
        AttentionRecord record = known != records.end()
            ? *known
            : AttentionRecord{.key = item.key(), .cause = item.cause, .since = item.since};
        if (record.until && *record.until <= now)
            record.until.reset();
        item.since = record.since;
        out.records.append(record);
        if (record.until && !record.isSeen) {
            ++out.putOff;
            out.next = std::min(out.next.value_or(*record.until), *record.until);
        } else if (!record.isSeen) {
            out.items.append(item);
        }
    }
    std::ranges::sort(out.items, isBefore);
    out.records = out.records.mid(std::max<qsizetype>(0, out.records.size() - maxRecords));
    return out;
}

QList<AttentionRecord> withSeen(QList<AttentionRecord> records, const AttentionItem &item)
{
    if (const auto record = recordFor(records, item); record != records.end())
        record->isSeen = true;
    return records;
}

QList<AttentionRecord> withPutOff(QList<AttentionRecord> records, const AttentionItem &item, Instant until)
{
    if (const auto record = recordFor(records, item); record != records.end())
        record->until = until;
    return records;
}

Instant tomorrowMorning(Instant now)
{
    constexpr int hour = 8;
    const QDateTime local = toDateTime(now).toLocalTime();
    return toInstant(QDateTime(local.date().addDays(1), QTime(hour, 0)));
}

QByteArray toBytes(const QList<AttentionRecord> &records)
{
    QJsonArray all;
    for (const AttentionRecord &record : records) {
        QJsonObject one{{u"key"_s, record.key}, {u"cause"_s, record.cause}, {u"since"_s, toIso(record.since)}};
        if (record.isSeen)
            one.insert(u"seen"_s, true);
        if (record.until)
            one.insert(u"until"_s, toIso(*record.until));
        all.append(one);
    }
    return QJsonDocument(all).toJson(QJsonDocument::Compact);
}

QList<AttentionRecord> parseRecords(const QByteArray &bytes)
{
    QList<AttentionRecord> records;
    const QJsonArray all = QJsonDocument::fromJson(bytes).array();
    for (const QJsonValue &value : all) {
        const QString key = value["key"_L1].toString();
        const QString cause = value["cause"_L1].toString();
        const auto since = parseInstant(value["since"_L1]);
        const bool isReadable = !key.isEmpty() && since && key.size() <= maxTextLength && cause.size() <= maxTextLength;
        if (isReadable && records.size() < maxRecords)
            records.append({key, cause, *since, value["seen"_L1].toBool(), parseInstant(value["until"_L1])});
    }
    return records;
}

} // namespace rensei::app
