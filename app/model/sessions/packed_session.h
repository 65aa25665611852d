#pragma once

#include "app/model/sessions/session_row.h"

#include <QHash>

#include <limits>
#include <vector>

namespace rensei::app {

/// Texts of which there are few different ones, each kept once and named by a number. "" is 0.
class Words {
public:
    quint32 numberOf(const QString &word);
    const QString &at(quint32 number) const { return m_words[number]; }

private:
    std::vector<QString> m_words{QString()};
    QHash<QString, quint32> m_numbers;
};

/// What few sessions have.
struct SessionExtras {
    std::optional<StopProgress> stop = {};
    std::optional<Instant> ghostSince = {};
    std::optional<LocalFacts> local = {};
    QStringList otherSignals = {};

    bool isEmpty() const { return !stop && !ghostSince && !local && otherSignals.isEmpty(); }
};

/// A session in the least memory, without its extras: many thousands of them are kept.
struct PackedSession {
    static constexpr qint64 unknown = std::numeric_limits<qint64>::min(); ///< of a time and a cost
    static constexpr qint32 noDuration = -1;

    QString id = {};
    QString identifier = {};
    qint64 startedAt = unknown; ///< ms
    qint64 cost = unknown; ///< millionths of a dollar
    qint64 seenAt = 0; ///< ms
    qint32 duration = noDuration; ///< s
    quint32 statusText = 0; ///< a word, as are the next three
    quint32 workType = 0;
    quint32 provider = 0;
    quint32 project = 0;
    quint16 stuck = 0; ///< four bits for each signal, the first one in the lowest
    quint8 status = 0; ///< a PublicStatus
    quint8 level = 0; ///< a Health::Level
    bool isUnseen = false;
    bool isWaiting = false;
    bool hasExtras = false; ///< which are kept elsewhere
};

PackedSession packed(const SessionRow &row, Words &words);
SessionExtras extrasOf(const SessionRow &row);
SessionRow unpacked(const PackedSession &session, const Words &words, const SessionExtras &extras);

} // namespace rensei::app
