#include "agent/host/consent.h"

#include "agent/base/json_reader.h"
#include "agent/base/private_file.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace rensei::host {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static constexpr auto answerTime = 10min;

Consent::Consent(Clock &clock, QString file)
    : m_clock(clock)
    , m_file(std::move(file))
{
}

Result<void> Consent::load()
{
    if (!QFileInfo::exists(m_file))
        return {};
    const auto read = readPrivateFile(m_file).and_then([](const QByteArray &bytes) { return parseObject(bytes); });
    if (!read)
        return fail(read.error());
    const JsonReader in(*read);
    const QStringList always = in.strings("always"_L1);
    const QStringList never = in.strings("never"_L1);
    m_always = {always.begin(), always.end()};
    m_never = {never.begin(), never.end()};
    return {};
}

Consent::Verdict Consent::verdictOn(const QString &subject) const
{
    if (m_never.contains(subject))
        return Verdict::Never;
    return m_always.contains(subject) ? Verdict::Always : Verdict::Unknown;
}

QString Consent::ask(const Question &question, std::function<void(Answer)> then)
{
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Instant now = m_clock.utcNow();
    Open open{.question = question,
        .shown = {.id = id,
            .sessionId = question.sessionId,
            .issueIdentifier = question.issueIdentifier,
            .operation = u"start"_s,
            .title = u"Begin work on %1"_s.arg(question.shown),
            .reason = u"it is the first work of this repository or project on this computer"_s,
            .since = now,
            .until = now + answerTime},
        .then = std::move(then),
        .timer = std::make_unique<OneShotTimer>(m_clock)};
    open.timer->start(answerTime, [this, id] { settle([&id](const Open &one) { return one.shown.id == id; }, {}); });
    m_open.push_back(std::move(open));
    Q_EMIT changed();
    return id;
}

void Consent::drop(const QString &sessionId)
{
    const auto dropped = std::erase_if(m_open, [&](const Open &open) { return open.question.sessionId == sessionId; });
    if (dropped > 0)
        Q_EMIT changed();
}

QList<control::ApprovalPayload> Consent::approvals() const
{
    QList<control::ApprovalPayload> all;
    for (const Open &open : m_open)
        all.append(open.shown);
    return all;
}

std::optional<Result<void>> Consent::decide(const QString &approval, bool allow, bool remember)
{
    const auto found = std::ranges::find_if(m_open, [&](const Open &open) { return open.shown.id == approval; });
    if (found == m_open.end())
        return std::nullopt;
    const QString subject = found->question.subject;
    if (remember) {
        if (const auto kept = keep(subject, allow ? Verdict::Always : Verdict::Never); !kept)
            return kept;
    }
    settle(
        [&](const Open &open) { return open.shown.id == approval || (remember && open.question.subject == subject); },
        {.allowed = allow, .isByPerson = true});
    return Result<void>();
}

static QStringList sortedList(const QSet<QString> &subjects)
{
    QStringList list(subjects.begin(), subjects.end());
    list.sort();
    return list;
}

QStringList Consent::subjects(Verdict verdict) const
{
    Q_ASSERT(verdict != Verdict::Unknown);
    return sortedList(verdict == Verdict::Always ? m_always : m_never);
}

Result<bool> Consent::forget(const QString &subject)
{
    if (verdictOn(subject) == Verdict::Unknown)
        return false;
    return keep(subject, Verdict::Unknown).map([] { return true; });
}

Result<void> Consent::keep(const QString &subject, Verdict verdict)
{
    QSet<QString> always = m_always;
    QSet<QString> never = m_never;
    always.remove(subject);
    never.remove(subject);
    if (verdict != Verdict::Unknown)
        (verdict == Verdict::Always ? always : never).insert(subject);
    const QJsonObject whole{{u"always"_s, QJsonArray::fromStringList(sortedList(always))},
        {u"never"_s, QJsonArray::fromStringList(sortedList(never))}};
    const auto written = writePrivateFile(m_file, QJsonDocument(whole).toJson());
    if (!written)
        return written;
    m_always = always;
    m_never = never;
    return {};
}

// Whoever is told may ask again at once.
void Consent::settle(const std::function<bool(const Open &)> &which, Answer answer)
{
    std::vector<Open> settled;
    std::vector<Open> still;
    for (Open &open : std::exchange(m_open, {}))
        (which(open) ? settled : still).push_back(std::move(open));
    m_open = std::move(still);
    for (const Open &open : settled)
        open.then(answer);
    Q_EMIT changed();
}

} // namespace rensei::host

#include "moc_consent.cpp"
