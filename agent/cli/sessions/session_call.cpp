#include "agent/cli/sessions/session_call.h"

#include "agent/cli/agent_call.h"
#include "agent/cli/cli_text.h"
#include "agent/cli/session_follow.h"
#include "agent/cli/session_rows.h"
#include "agent/language/text_width.h"
#include "agent/platform/endpoint.h"
#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QUuid>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using control::ControlResult;

namespace {

struct SessionCallText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::SessionCallText)
};

} // namespace

static constexpr int mostPages = 5; // Source: agent/platform/PROTOCOL.md, "Rate limiting"

QString NamedSession::name() const
{
    const QString identifier = local ? local->issueIdentifier : listed ? listed->identifier : QString();
    if (!identifier.isEmpty())
        return status::printable(identifier);
    return status::printable(local ? local->sessionId : publicId());
}

QString NamedSession::publicId() const
{
    if (local && !local->sessionPublicId.isEmpty())
        return local->sessionPublicId;
    return listed ? listed->id : QString();
}

bool NamedSession::hasEnded() const
{
    return local ? cli::hasEnded(*local) : listed && !isLive(listed->status);
}

std::optional<platform::PublicSession> findListed(const QList<platform::PublicSession> &sessions, const QString &name)
{
    std::optional<platform::PublicSession> ended;
    for (const platform::PublicSession &session : sessions) {
        if (session.id == name)
            return session;
        if (session.identifier.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (isLive(session.status))
            return session;
        if (!ended)
            ended = session;
    }
    return ended;
}

QString platformProblem(const Error &error)
{
    if (platform::isRouteMissing(error))
        return SessionCallText::tr(
            "This platform cannot do that from outside. Only sessions of this computer can be stopped here.");
    if (error.kind == ErrorKind::Unauthorized)
        return SessionCallText::tr(
            "The platform refused the user key. Add it again with: rensei-agent auth add --user");
    if (error.kind == ErrorKind::Forbidden)
        return SessionCallText::tr("The user key may not do this%1. Ask an administrator of the organisation.")
            .arg(quotation(error));
    if (error.kind == ErrorKind::Offline)
        return SessionCallText::tr(
            "The platform cannot be reached. Try again later, or see whether --platform is right.");
    if (error.kind == ErrorKind::NotFound)
        return SessionCallText::tr("The platform does not know this session any more.");
    return SessionCallText::tr("The platform did not do it%1. Try again later.").arg(quotation(error));
}

SessionCall::SessionCall(Parts parts)
    : m_parts(std::move(parts))
{
}

void SessionCall::withKey(std::function<void(SharedSecret)> then)
{
    if (m_key)
        return then(*m_key);
    m_parts.findKey(this, [this, then = std::move(then)](const status::KeyAnswer &answer) {
        if (!answer.key && !answer.problem.isEmpty())
            return fail(answer.problem);
        m_key = answer.key; // none: a platform without accounts needs none
        then(*m_key);
    });
}

void SessionCall::find(const QString &name, bool needsPlatform, Found found)
{
    m_name = name;
    m_found = std::move(found);
    m_parts.agent.sessions(
        true, this, [this, name, needsPlatform](const ControlResult<QList<control::SessionPayload>> &sessions) {
            if (sessions)
                m_session.local = findSession(*sessions, name);
            const bool isEnough = m_session.local
                && (needsPlatform ? !m_session.publicId().isEmpty() : !cli::hasEnded(*m_session.local));
            if (isEnough)
                return m_found(m_session);
            searchList({}, 1);
        });
}

void SessionCall::searchList(const QString &cursor, int page)
{
    withKey([this, cursor, page](const SharedSecret &key) {
        m_parts.platform.send(platform::publicSessions(m_parts.scope, cursor, key), this,
            [this, cursor, page](const Result<http::Response> &reply) {
                const auto parsed = reply ? platform::parseSessionPage(reply->body)
                                          : Result<platform::SessionPage>(tl::unexpected(reply.error()));
                if (!parsed && !m_session.local)
                    return fail(platformProblem(parsed.error()));
                if (parsed)
                    m_session.listed = findListed(parsed->sessions, m_name);
                const bool hasMore
                    = parsed && !parsed->cursor.isEmpty() && parsed->cursor != cursor && page < mostPages;
                if (!m_session.listed && hasMore)
                    return searchList(parsed->cursor, page + 1);
                if (!m_session.listed && !m_session.local)
                    return fail(SessionCallText::tr(
                        "There is no session %1, neither on this computer nor among the latest of the "
                        "platform.")
                                    .arg(status::printable(m_name)));
                m_found(m_session);
            });
    });
}

void SessionCall::stop(const QString &name, Then then)
{
    m_then = std::move(then);
    find(name, false, [this](const NamedSession &session) {
        if (session.hasEnded())
            return m_then({ExitSuccess, SessionCallText::tr("%1 has ended already.").arg(session.name())});
        if (!session.local)
            return stopListed(session);
        m_parts.agent.stopSession(
            session.local->sessionId, {}, this, [this, session](const ControlResult<control::ActionReply> &reply) {
                if (!reply)
                    return fail(explain(reply.error()));
                m_then({ExitSuccess,
                    SessionCallText::tr("%1 runs on this computer, and is being stopped.").arg(session.name())});
            });
    });
}

void SessionCall::stopListed(const NamedSession &session)
{
    withKey([this, session](const SharedSecret &key) {
        m_parts.platform.send(platform::stopPublicSession(session.publicId(), key), this,
            [this, session](const Result<http::Response> &reply) {
                const bool hasEnded = !reply && reply.error().kind == ErrorKind::Conflict;
                if (!reply && !hasEnded)
                    return fail(platformProblem(reply.error()));
                const bool isStopped = hasEnded || platform::parseStopReply(reply->body).stopped;
                m_then({ExitSuccess,
                    (isStopped
                            ? SessionCallText::tr("%1 was stopped by the platform.")
                            : SessionCallText::tr("%1 runs on another computer, which the platform tells to stop it."))
                        .arg(session.name())});
            });
    });
}

void SessionCall::prompt(const QString &name, const QString &text, bool again, Then then)
{
    m_then = std::move(then);
    find(name, true, [this, text, again](const NamedSession &session) {
        if (session.publicId().isEmpty())
            return fail(SessionCallText::tr("%1 is not in the platform's list, so no message can be sent to it.")
                            .arg(session.name()));
        if (session.hasEnded() && !again)
            return fail(
                SessionCallText::tr("%1 has ended. A message makes it run again, which costs. Say so with --again.")
                    .arg(session.name()));
        withKey([this, session, text](const SharedSecret &key) {
            const QString once = QUuid::createUuid().toString(QUuid::WithoutBraces);
            m_parts.platform.send(platform::promptPublicSession(session.publicId(), text, once, key), this,
                [this, session](const Result<http::Response> &reply) {
                    if (!reply)
                        return fail(platformProblem(reply.error()));
                    const platform::PromptReply answer = platform::parsePromptReply(reply->body);
                    if (!answer.delivered)
                        return fail(answer.reason.isEmpty()
                                ? SessionCallText::tr("The platform did not deliver it to %1.").arg(session.name())
                                : SessionCallText::tr("The platform did not deliver it to %1: %2.")
                                      .arg(session.name(), status::printable(answer.reason)));
                    m_then({ExitSuccess, SessionCallText::tr("Sent to %1 by the platform.").arg(session.name())});
                });
        });
    });
}

static const char *levelName(platform::Health::Level level)
{
    switch (level) {
    case platform::Health::Level::Unknown:
        return nullptr;
    case platform::Health::Level::Green:
        return "green";
    case platform::Health::Level::Yellow:
        return "yellow";
    case platform::Health::Level::Red:
        return "red";
    }
    Q_UNREACHABLE();
}

static QString levelWord(platform::Health::Level level)
{
    switch (level) {
    case platform::Health::Level::Unknown:
        return unknownText;
    case platform::Health::Level::Green:
        return SessionCallText::tr("green", "health of a session");
    case platform::Health::Level::Yellow:
        return SessionCallText::tr("yellow", "health of a session");
    case platform::Health::Level::Red:
        return SessionCallText::tr("red", "health of a session");
    }
    Q_UNREACHABLE();
}

static std::optional<double> dollarsOf(const platform::PublicSession &session)
{
    return session.cost ? std::optional(double(session.cost->millionths) / 1e6) : std::nullopt;
}

/// What the platform's list says of a session, for a person.
static QString listedText(const platform::PublicSession &session)
{
    const auto orDash = [](const QString &text) { return text.isEmpty() ? unknownText : status::printable(text); };
    const QList<std::pair<QString, QString>> rows{{SessionCallText::tr("Identifier"), orDash(session.identifier)},
        {SessionCallText::tr("Id"), orDash(session.id)},
        {SessionCallText::tr("Status"), session.statusText.isEmpty() ? unknownText : statusWord(session.statusText)},
        {SessionCallText::tr("Health"), levelWord(session.health.level)},
        {SessionCallText::tr("Work type"), orDash(session.workType)},
        {SessionCallText::tr("Provider"), orDash(session.provider)},
        {SessionCallText::tr("Started"), session.startedAt ? toIso(*session.startedAt) : unknownText},
        {SessionCallText::tr("Cost"), moneyText(dollarsOf(session))}};
    qsizetype column = 12;
    for (const auto &row : rows)
        column = std::max(column, columnsOf(row.first) + 2);
    QString text = SessionCallText::tr("Not on this computer. The platform says:");
    for (const auto &[title, value] : rows)
        text += u'\n' + padded(title, column) + value;
    return text;
}

static QJsonObject listedJson(const platform::PublicSession &session)
{
    const auto orNull
        = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(status::printable(text)); };
    const auto text = [&orNull](const char *value) { return orNull(QString::fromLatin1(value)); };
    return {{u"identifier"_s, orNull(session.identifier)}, {u"id"_s, orNull(session.id)},
        {u"status"_s, orNull(session.statusText)}, {u"health"_s, text(levelName(session.health.level))},
        {u"workType"_s, orNull(session.workType)}, {u"provider"_s, orNull(session.provider)},
        {u"started"_s, session.startedAt ? QJsonValue(toIso(*session.startedAt)) : QJsonValue()},
        {u"cost"_s, orNull(wireMoney(dollarsOf(session)).value_or(QString()))}};
}

void SessionCall::show(const QString &name, bool asJson, Then then)
{
    m_then = std::move(then);
    find(name, true, [this, asJson](const NamedSession &session) {
        if (!session.listed)
            return fail(SessionCallText::tr("%1 is not in the platform's list.").arg(session.name()));
        m_then({ExitSuccess,
            asJson ? QString::fromUtf8(QJsonDocument(listedJson(*session.listed)).toJson()).trimmed()
                   : listedText(*session.listed)});
    });
}

void SessionCall::page(const QString &name, const QString &site, Then then)
{
    m_then = std::move(then);
    find(name, true, [this, site](const NamedSession &session) {
        if (session.publicId().isEmpty())
            return fail(
                SessionCallText::tr("%1 is not in the platform's list, so it has no page.").arg(session.name()));
        m_then({ExitSuccess, site + u"/sessions/"_s + platform::segment(session.publicId())});
    });
}

} // namespace rensei::cli

#include "moc_session_call.cpp"
