#pragma once

#include "agent/control/approval_payload.h"
#include "app/model/sessions/session_row.h"

#include <QList>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>

namespace rensei::app {

/// Something that waits for a person.
struct AttentionItem {
    enum class Kind {
        Question, ///< an agent stands still until it is answered, or work may not begin without consent
        Registration, ///< the platform refused this computer's registration token
        RedSession, ///< a live session that gets no further
        Key, ///< the platform refused the key of the account
        FailedSession, ///< one that nobody has looked at yet
    };
    Kind kind = Kind::Question;
    QString id = {}; ///< of the question or the session; of a key the URL of its platform
    QString cause = {}; ///< with another one it is another matter, whatever was said about it before
    Instant since{};

    QString key() const; ///< names it among all items, also of former starts

    bool operator==(const AttentionItem &) const = default;
};

/// What is remembered of an item: when it was first noticed, and what a person did about it.
struct AttentionRecord {
    QString key;
    QString cause = {};
    Instant since{};
    bool isSeen = false; ///< it does not wait any more
    std::optional<Instant> until = {}; ///< it waits again from then on

    bool operator==(const AttentionRecord &) const = default;
};

/// What items are made of.
struct AttentionFacts {
    QList<control::ApprovalPayload> questions = {};
    bool isKeyRefused = false;
    bool isRegistrationRefused = false;
    QString platform = {}; ///< its URL
    QList<SessionRow> red = {}; ///< live sessions with red health
    QList<SessionRow> failed = {}; ///< sessions that failed
    Instant now{};
};

/// A session that failed earlier than this is history.
inline constexpr std::chrono::hours failureIsNews{24};

/// Everything that waits, put off or not, in no particular order. What has no time of its own has that of `now`.
QList<AttentionItem> attentionItems(const AttentionFacts &facts);

/// The items that wait now, and what is to be remembered.
struct Attention {
    QList<AttentionItem> items = {}; ///< what blocks an agent first, then red sessions; of each the oldest first
    QList<AttentionRecord> records = {};
    int putOff = 0; ///< items that come back by themselves
    std::optional<Instant> next = {}; ///< when the first of them does

    bool operator==(const Attention &) const = default;
};

/// `isOver`: whether the cause of a record is known to be gone. A record of which nothing is known, while a list is
/// being loaded or an agent does not answer, is kept, for a week at most.
Attention sortOut(const QList<AttentionItem> &present, const QList<AttentionRecord> &records,
    const std::function<bool(const QString &key)> &isOver, Instant now);

/// The same with the record of `item` marked as seen, or put off until then; as they are when it is not remembered with
/// this cause.
QList<AttentionRecord> withSeen(QList<AttentionRecord> records, const AttentionItem &item);
QList<AttentionRecord> withPutOff(QList<AttentionRecord> records, const AttentionItem &item, Instant until);

/// Eight in the morning of the next day, by the clock of this machine.
Instant tomorrowMorning(Instant now);

/// As they are kept in a file. What cannot be read is left out.
QByteArray toBytes(const QList<AttentionRecord> &records);
QList<AttentionRecord> parseRecords(const QByteArray &bytes);

} // namespace rensei::app
