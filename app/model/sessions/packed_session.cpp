#include "app/model/sessions/packed_session.h"

#include <algorithm>

namespace rensei::app {

using platform::Health;
using platform::PublicSession;
using platform::StuckSignal;

static constexpr unsigned signalBits = 4;

quint32 Words::numberOf(const QString &word)
{
    if (word.isEmpty())
        return 0;
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.cend())
        return *known;
    const auto number = static_cast<quint32>(m_words.size());
    m_words.push_back(word);
    m_numbers.insert(word, number);
    return number;
}

/// There are no more signals than places, each once.
static quint16 packedSignals(const QList<StuckSignal> &stuck)
{
    unsigned bits = 0;
    for (qsizetype i = stuck.size() - 1; i >= 0; --i)
        bits = (bits << signalBits) | (static_cast<unsigned>(stuck.at(i)) + 1);
    return static_cast<quint16>(bits);
}

static QList<StuckSignal> unpackedSignals(quint16 bits)
{
    QList<StuckSignal> stuck;
    for (unsigned left = bits; left != 0; left >>= signalBits)
        stuck.append(static_cast<StuckSignal>((left & ((1U << signalBits) - 1)) - 1));
    return stuck;
}

PackedSession packed(const SessionRow &row, Words &words)
{
    const PublicSession &session = row.session;
    PackedSession out;
    out.id = session.id;
    out.identifier = session.identifier;
    if (session.startedAt)
        out.startedAt = session.startedAt->time_since_epoch().count();
    if (session.cost)
        out.cost = session.cost->millionths;
    out.seenAt = row.seenAt.time_since_epoch().count();
    if (session.duration)
        out.duration
            = static_cast<qint32>(std::clamp<qint64>(session.duration->count(), 0, std::numeric_limits<qint32>::max()));
    out.statusText = words.numberOf(session.statusText);
    out.workType = words.numberOf(session.workType);
    out.provider = words.numberOf(session.provider);
    out.project = words.numberOf(session.project);
    out.stuck = packedSignals(session.health.stuck);
    out.status = static_cast<quint8>(session.status);
    out.level = static_cast<quint8>(session.health.level);
    out.isUnseen = row.isUnseen;
    out.isWaiting = row.isWaiting;
    return out;
}

SessionExtras extrasOf(const SessionRow &row)
{
    return {row.stop, row.ghostSince, row.local, row.session.health.others};
}

SessionRow unpacked(const PackedSession &session, const Words &words, const SessionExtras &extras)
{
    SessionRow row{.session = {.id = session.id,
                       .identifier = session.identifier,
                       .status = static_cast<platform::PublicStatus>(session.status),
                       .statusText = words.at(session.statusText),
                       .workType = words.at(session.workType),
                       .provider = words.at(session.provider),
                       .project = words.at(session.project)},
        .seenAt = Instant(std::chrono::milliseconds(session.seenAt)),
        .isUnseen = session.isUnseen,
        .isWaiting = session.isWaiting,
        .stop = extras.stop,
        .ghostSince = extras.ghostSince,
        .local = extras.local};
    if (session.startedAt != PackedSession::unknown)
        row.session.startedAt = Instant(std::chrono::milliseconds(session.startedAt));
    if (session.duration != PackedSession::noDuration)
        row.session.duration = std::chrono::seconds(session.duration);
    if (session.cost != PackedSession::unknown)
        row.session.cost = platform::Money{session.cost};
    row.session.health = {.level = static_cast<Health::Level>(session.level),
        .stuck = unpackedSignals(session.stuck),
        .others = extras.otherSignals};
    return row;
}

} // namespace rensei::app
