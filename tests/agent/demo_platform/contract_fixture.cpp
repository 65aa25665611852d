#include "tests/agent/demo_platform/contract_fixture.h"

namespace rensei::demo {

using namespace Qt::StringLiterals;

ContractFixture::ContractFixture(const Options &options)
    : platform(options)
{
    if (!platform.listen())
        qFatal("no port on the loopback");
    host = std::make_unique<DemoHost>(platform, 4, u"b2f0c7e1-3a44-4d0e-9a66-71c5d5f8a001"_s);
}

void ContractFixture::addOther()
{
    other = std::make_unique<DemoHost>(platform, 4, u"machine-2"_s);
}

void ContractFixture::queue(const NewSession &parameters)
{
    NewSession session = parameters;
    session.sessionId = fixtureSession;
    session.identifier = u"ENG-124"_s;
    session.issueId = u"b7e2d1c4-0f7a-4c19-8a53-9e1d6f20c3aa"_s;
    platform.queueSession(session);
}

void ContractFixture::advanceTo(const QString &status, const NewSession &parameters)
{
    queue(parameters);
    host->poll();
    if (status == u"claimed"_s)
        return;
    host->post(fixtureSession, u"status"_s, {{u"status"_s, u"running"_s}});
    if (status == u"finalizing"_s)
        host->status(fixtureSession, status);
}

static QString substituteText(const ContractFixture &fixture, QString text, const QJsonObject &variables)
{
    const QString credential = text.startsWith(u"Bearer "_s) ? text.mid(7) : text;
    const QString registration = fixture.platform.registrationToken();
    const QHash<QString, QString> credentials = {
        {u"${USER_KEY}"_s, fixture.substitutions.value(u"USER_KEY"_s, fixture.platform.userKey())},
        {u"${REG_TOKEN}"_s, registration},
        {u"${STATIC_KEY}"_s, registration},
        {u"${RUNTIME_JWT_1}"_s, fixture.substitutions.value(u"RUNTIME_JWT_1"_s, fixture.host->bearer)},
    };
    if (credentials.contains(credential))
        return text.replace(credential, credentials.value(credential));
    for (auto it = variables.begin(); it != variables.end(); ++it)
        text.replace(u"${"_s + it.key() + u'}', it->toString());
    text.replace(fixtureWorker, fixture.substitutions.value(fixtureWorker, fixture.host->id));
    if (fixture.other)
        text.replace(otherWorker, fixture.other->id);
    for (auto it = fixture.substitutions.begin(); it != fixture.substitutions.end(); ++it)
        text.replace(it.key(), it.value());
    return text;
}

QJsonValue ContractFixture::substituted(const QJsonValue &value, const QJsonObject &variables) const
{
    if (value.isString())
        return substituteText(*this, value.toString(), variables);
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray elements = value.toArray();
        for (const QJsonValue &element : elements)
            out.append(substituted(element, variables));
        return out;
    }
    if (value.isObject()) {
        QJsonObject out;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            out[substituteText(*this, it.key(), variables)] = substituted(it.value(), variables);
        return out;
    }
    return value;
}

} // namespace rensei::demo
