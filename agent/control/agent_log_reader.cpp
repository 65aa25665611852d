#include "agent/control/agent_log_reader.h"

#include "agent/base/instant.h"
#include "agent/base/json_reader.h"
#include "agent/base/log_level.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <limits>

namespace rensei::control {

using namespace Qt::StringLiterals;

static constexpr int maxGenerations = 8;
static constexpr qint64 maxGenerationSize = 8 * 1024 * 1024;

namespace {

struct Generation {
    QByteArray bytes; ///< whole lines
    QString id; ///< stays the same when the file is renamed
};

struct Position {
    QString id;
    qsizetype offset = 0;
};

} // namespace

static Generation readGeneration(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.read(maxGenerationSize);
    bytes.truncate(bytes.lastIndexOf('\n') + 1);
    if (bytes.isEmpty())
        return {};
    const QByteArray first = bytes.left(bytes.indexOf('\n')); // has its time in it
    return {bytes, QString::fromLatin1(QCryptographicHash::hash(first, QCryptographicHash::Sha256).toHex().left(16))};
}

/// Newest first.
static QList<Generation> readGenerations(const QString &path)
{
    QList<Generation> all;
    for (int number = 0; number < maxGenerations; ++number) {
        Generation one = readGeneration(number == 0 ? path : path + u'.' + QString::number(number));
        if (!one.bytes.isEmpty())
            all.append(std::move(one));
        else if (number > 0)
            break;
    }
    return all;
}

static std::optional<Position> parsePosition(const QString &cursor)
{
    const auto colon = cursor.indexOf(u':');
    bool isNumber = false;
    const qlonglong offset = cursor.mid(colon + 1).toLongLong(&isNumber);
    if (colon != 16 || !isNumber || offset < 0)
        return std::nullopt;
    return Position{cursor.left(colon), static_cast<qsizetype>(offset)};
}

bool isAgentLogCursor(const QString &cursor)
{
    return parsePosition(cursor).has_value();
}

static QString cursorAt(const Generation &generation, qsizetype offset)
{
    return u"%1:%2"_s.arg(generation.id, QString::number(offset));
}

static AgentLogLine parseLine(const QByteArray &bytes)
{
    const JsonReader in(QJsonDocument::fromJson(bytes).object());
    return {in.maybeInstant("ts"_L1).value_or(Instant{}), in.line("level"_L1), in.line("area"_L1),
        in.maybeString("msg"_L1).value_or(QString())};
}

namespace {

/// Takes the lines of generations, from the oldest wanted on, until there are enough.
class LineTaker {
public:
    LineTaker(const AgentLogQuestion &question, int most)
        : m_least(std::max<qsizetype>(0, logLevelNames().indexOf(question.level)))
        , m_most(most)
    {
    }

    bool isFull() const { return log.lines.size() >= m_most; }

    void take(const Generation &generation, qsizetype from)
    {
        qsizetype begin = from;
        while (begin < generation.bytes.size() && !isFull()) {
            const qsizetype end = generation.bytes.indexOf('\n', begin) + 1;
            AgentLogLine line = parseLine(generation.bytes.mid(begin, end - begin - 1));
            if (logLevelNames().indexOf(line.level) >= m_least)
                log.lines.append(std::move(line));
            begin = end;
        }
        log.cursor = cursorAt(generation, std::min(begin, generation.bytes.size()));
    }

    AgentLogPayload log;

private:
    const qsizetype m_least;
    const int m_most;
};

} // namespace

static AgentLogPayload readTail(const QList<Generation> &generations, const AgentLogQuestion &question)
{
    AgentLogPayload log;
    for (const Generation &one : generations) {
        LineTaker taker(question, std::numeric_limits<int>::max());
        taker.take(one, 0);
        log.lines = taker.log.lines + log.lines;
        if (log.cursor.isEmpty())
            log.cursor = taker.log.cursor;
        if (log.lines.size() >= question.lines)
            break;
    }
    if (log.lines.size() > question.lines)
        log.lines.remove(0, log.lines.size() - question.lines);
    return log;
}

AgentLogPayload readAgentLog(const QString &path, const AgentLogQuestion &question)
{
    const QList<Generation> generations = readGenerations(path);
    const auto position = parsePosition(question.cursor);
    if (!position)
        return readTail(generations, question);
    LineTaker taker(question, question.lines);
    taker.log.cursor = question.cursor;
    const auto known
        = std::ranges::find_if(generations, [&position](const Generation &one) { return one.id == position->id; });
    taker.log.truncated = known == generations.end() && !generations.isEmpty();
    const qsizetype oldest = taker.log.truncated ? generations.size() - 1 : known - generations.begin();
    for (qsizetype i = std::min(oldest, generations.size() - 1); i >= 0 && !taker.isFull(); --i) {
        const bool isKnown = !taker.log.truncated && i == oldest;
        taker.take(generations.at(i), isKnown ? std::min(position->offset, generations.at(i).bytes.size()) : 0);
    }
    return taker.log;
}

} // namespace rensei::control
