#include "tests/agent/platform/fixture_case.h"

#include "agent/http/reply.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;

// Members of the platform's bodies that are optional there and that this agent has nothing to put into.
static bool isNeverSent(const QString &member)
{
    return member == "planItems"_L1 || member == "worktreePath"_L1;
}

static QString missingIn(const QJsonObject &built, const QJsonObject &wanted, const QString &path)
{
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QString here = path + u'.' + it.key();
        const QJsonValue value = built.value(it.key());
        if (isNeverSent(it.key()))
            continue;
        if (it.value().isObject() && value.isObject()) {
            const QString inner = missingIn(value.toObject(), it.value().toObject(), here);
            if (!inner.isEmpty())
                return inner;
        } else if (value != it.value()) {
            return here;
        }
    }
    return {};
}

QString difference(const http::Request &built, const Fixture &fixture)
{
    if (built.method != fixture.method)
        return u"method "_s + QString::fromLatin1(built.method);
    if (built.path != fixture.path)
        return u"path "_s + built.path;
    const QByteArray authorization = built.bearer ? "Bearer " + built.bearer->view().toByteArray() : QByteArray();
    if (authorization != fixture.authorization)
        return u"authorization"_s;
    if (built.body && built.method != "POST")
        return u"a body"_s;
    return missingIn(built.body.value_or(QJsonObject()), fixture.requestBody, u"$"_s);
}

Result<http::Response> answerOf(const Fixture &fixture)
{
    return http::toResult({fixture.status, fixture.responseBytes, fixture.headers}, fixture.path);
}

SharedSecret secret(const QString &text)
{
    return share(Secret(text.toUtf8()));
}

SharedSecret runtimeToken()
{
    return secret(fixtureVariable(u"RUNTIME_JWT_1"_s));
}

SharedSecret userKey()
{
    return secret(fixtureVariable(u"USER_KEY"_s));
}

QString workerId()
{
    return fixtureVariable(u"WID"_s);
}

QString sessionId()
{
    return fixtureVariable(u"SID"_s);
}

QString issueId()
{
    return fixtureVariable(u"ISSUE"_s);
}

Instant at(const char *iso)
{
    return toInstant(QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs));
}

std::function<bool(const Result<http::Response> &)> failsAs(ErrorKind kind, platform::MissingResource missing)
{
    return [kind, missing](const Result<http::Response> &answer) {
        return !answer && answer.error().kind == kind && platform::missingResource(answer.error()) == missing;
    };
}

std::function<bool(const Result<http::Response> &)> body(std::function<bool(const QJsonObject &)> check)
{
    return [check = std::move(check)](const Result<http::Response> &answer) { return answer && check(answer->body); };
}

} // namespace rensei::tests
