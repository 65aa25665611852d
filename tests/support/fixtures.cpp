#include "tests/support/fixtures.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace rensei::tests {

using namespace Qt::StringLiterals;

static QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA) + u"/platform/"_s + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return file.readAll();
}

static const QJsonObject &variables()
{
    static const QJsonObject all = QJsonDocument::fromJson(contentOf(u"variables"_s)).object();
    return all;
}

static QJsonArray exchangesIn(const QString &name)
{
    QByteArray content = contentOf(name);
    for (auto it = variables().begin(); it != variables().end(); ++it)
        content.replace("${" + it.key().toUtf8() + '}', it.value().toString().toUtf8());
    const QJsonDocument document = QJsonDocument::fromJson(content);
    if (!document.isArray())
        qFatal("%s.json holds no array", qPrintable(name));
    return document.array();
}

static Fixture read(const QJsonObject &exchange)
{
    const QJsonObject request = exchange.value("request"_L1).toObject();
    const QJsonObject response = exchange.value("response"_L1).toObject();
    Fixture out;
    out.id = exchange.value("id"_L1).toString();
    out.method = request.value("method"_L1).toString().toLatin1();
    out.path = request.value("path"_L1).toString();
    out.authorization = request.value("headers"_L1)["Authorization"_L1].toString().toUtf8();
    out.requestBody = request.value("body"_L1).toObject();
    out.status = response.value("status"_L1).toInt();
    const QJsonObject headers = response.value("headers"_L1).toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        out.headers.append({it.key().toLatin1(), it.value().toString().toLatin1()});
    out.responseBody = response.value("body"_L1).toObject();
    out.responseBytes = response.contains("body"_L1) ? QJsonDocument(out.responseBody).toJson(QJsonDocument::Compact)
                                                     : response.value("bodyText"_L1).toString().toUtf8();
    return out;
}

const QList<Fixture> &fixtures()
{
    static const QList<Fixture> all = [] {
        QList<Fixture> read;
        for (const QString &file : {u"account"_s, u"registration"_s, u"heartbeat"_s, u"poll"_s, u"session_state"_s,
                 u"reporting"_s, u"public"_s}) {
            for (const QJsonValue &exchange : exchangesIn(file))
                read.append(tests::read(exchange.toObject()));
        }
        return read;
    }();
    return all;
}

const Fixture &fixture(const QString &id)
{
    for (const Fixture &each : fixtures()) {
        if (each.id == id)
            return each;
    }
    qFatal("there is no fixture %s", qPrintable(id));
}

QString fixtureVariable(const QString &name)
{
    const QJsonValue value = variables().value(name);
    if (!value.isString())
        qFatal("there is no variable %s", qPrintable(name));
    return value.toString();
}

} // namespace rensei::tests
