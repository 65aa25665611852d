#include "agent/platform/account.h"

#include "tests/agent/platform/described.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

static QJsonObject hosts(const QJsonArray &entries)
{
    return {{u"hosts"_s, entries}};
}

class AccountTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyObjectIsAnAccountAndACapacity()
    {
        QCOMPARE(described(parseAccount({})), described(Account()));
        QCOMPARE(described(parseCapacity({}, {.machineId = u"m"_s})), described(Capacity()));
    }

    void theAccountIsReadFromEveryKnownPlace()
    {
        const Account got = parseAccount({{u"user"_s, QJsonObject{{u"email"_s, u"a@b.example"_s}}},
            {u"auth"_s, QJsonObject{{u"kind"_s, u"org_token"_s}}},
            {u"organization"_s, QJsonObject{{u"id"_s, u"o"_s}, {u"name"_s, u"Acme"_s}}}, {u"scope"_s, u"a  b"_s},
            {u"projects"_s, QJsonArray{QJsonObject{{u"name"_s, u"nothing to call it by"_s}}, 5}}});
        QCOMPARE(got.email, u"a@b.example"_s);
        QCOMPARE(got.kind, u"org_token"_s);
        QCOMPARE(got.org, u"Acme"_s);
        QCOMPARE(got.orgId, u"o"_s);
        QCOMPARE(got.scopes, (QStringList{u"a"_s, u"b"_s}));
        QVERIFY(got.projects.isEmpty());
        QCOMPARE(parseAccount({{u"org"_s, u"acme"_s}, {u"type"_s, u"user"_s}}).org, u"acme"_s);
        QCOMPARE(parseAccount({{u"scope"_s, QJsonArray{u"a"_s}}}).scopes, QStringList{u"a"_s});
    }

    void fault11_36_textsThatAreShownAreCut()
    {
        const QString large(1'000'000, u'x');
        const QJsonObject project{{u"id"_s, u"p"_s}, {u"name"_s, large}};
        const Account account = parseAccount({{u"email"_s, large}, {u"kind"_s, large}, {u"org"_s, large},
            {u"projects"_s, QJsonArray{project, QJsonObject{{u"id"_s, large}}}}});
        for (const QString &text : {account.email, account.kind, account.org, account.projects.value(0).name})
            QVERIFY2(text.toUtf8().size() <= 1024, qPrintable(QString::number(text.size())));
        QVERIFY(account.email.endsWith(u'…'));
        QCOMPARE(account.projects.size(), 1); // what would be sent back is used whole or not at all
        const Capacity capacity = parseCapacity(
            {{u"pool"_s, large}, {u"onDemandProviders"_s, QJsonArray::fromStringList(QStringList(50, large))}}, {});
        QVERIFY(capacity.pool.toUtf8().size() <= 1024);
        QVERIFY(capacity.onDemandProviders.join(u", "_s).size() <= 2048);
    }

    void totalsAreReadOrUnknown_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<int>("hostCount");
        QTest::addColumn<int>("totalSlots");
        const QJsonObject three{{u"capacity"_s, 3}};
        const QJsonObject four{{u"maxAgents"_s, 4}};
        QTest::newRow("numbers") << QJsonObject{{u"hosts"_s, 2}, {u"totalSlots"_s, u"8"_s}} << 2 << 8;
        QTest::newRow("a list is summed") << hosts({three, four}) << 2 << 7;
        QTest::newRow("an empty list") << hosts({}) << 0 << 0;
        QTest::newRow("one host without a capacity makes the sum unknown") << hosts({three, QJsonObject()}) << 2 << -1;
        QTest::newRow("workers") << QJsonObject{{u"workers"_s, QJsonArray{three}}} << 1 << 3;
        QTest::newRow("nested") << QJsonObject{{u"capacity"_s, QJsonObject{{u"hosts"_s, 5}, {u"totalSlots"_s, 6}}}} << 5
                                << 6;
        QTest::newRow("a summary") << QJsonObject{{u"summary"_s,
            QJsonObject{{u"totalWorkers"_s, 5}, {u"totalCapacity"_s, 6}}}}
                                   << 5 << 6;
        QTest::newRow("less than nothing is unknown")
            << QJsonObject{{u"hosts"_s, -1}, {u"totalSlots"_s, -1}} << -1 << -1;
    }

    void totalsAreReadOrUnknown()
    {
        QFETCH(QJsonObject, body);
        const Capacity got = parseCapacity(body, {});
        QTEST(got.hosts.value_or(-1), "hostCount");
        QTEST(got.totalSlots.value_or(-1), "totalSlots");
    }

    void thisHostIsFoundOrItsVisibilityIsUnknown_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::addColumn<QString>("visible");
        const QString yes = u"yes"_s;
        const QString unknown = u"unknown"_s;
        QTest::newRow("the platform's own statement wins")
            << QJsonObject{{u"hostVisible"_s, false}, {u"workers"_s, QJsonArray{QJsonObject{{u"id"_s, u"w"_s}}}}}
            << u"no"_s;
        QTest::newRow("by machine") << hosts({QJsonObject{{u"machineId"_s, u"m"_s}}}) << yes;
        QTest::newRow("by worker") << hosts({QJsonObject{{u"workerId"_s, u"w"_s}}}) << yes;
        QTest::newRow("by id") << hosts({QJsonObject{{u"id"_s, u"w"_s}}}) << yes;
        QTest::newRow("by name") << hosts({QJsonObject{{u"hostname"_s, u"h"_s}}}) << yes;
        QTest::newRow("two of that name")
            << hosts({QJsonObject{{u"hostname"_s, u"h"_s}}, QJsonObject{{u"hostname"_s, u"h"_s}}}) << unknown;
        QTest::newRow("another machine of that name")
            << hosts({QJsonObject{{u"hostname"_s, u"h"_s}, {u"machineId"_s, u"x"_s}}}) << unknown;
        QTest::newRow("not in the list is unknown, not invisible")
            << hosts({QJsonObject{{u"id"_s, u"x"_s}}}) << unknown;
        QTest::newRow("an entry without ids") << hosts({QJsonObject()}) << unknown;
    }

    void thisHostIsFoundOrItsVisibilityIsUnknown()
    {
        QFETCH(QJsonObject, body);
        const auto got = parseCapacity(body, {u"m"_s, u"w"_s, u"h"_s}).hostVisible;
        QTEST(got ? (*got ? u"yes"_s : u"no"_s) : u"unknown"_s, "visible");
    }

    void aHostWithoutANameMatchesNoOther()
    {
        QVERIFY(!parseCapacity(hosts({QJsonObject{{u"hostname"_s, u""_s}}}), {}).hostVisible);
    }

    void poolsAndProvidersComeInManyForms()
    {
        const auto pool = [](const QString &key, const QJsonValue &value) {
            return parseCapacity({{key, value}}, {}).pool;
        };
        QCOMPARE(pool(u"pool"_s, u"p"_s), u"p"_s);
        QCOMPARE(pool(u"pool"_s, QJsonObject{{u"name"_s, u"p"_s}}), u"p"_s);
        QCOMPARE(pool(u"poolId"_s, u"p"_s), u"p"_s);
        QCOMPARE(pool(u"pools"_s, QJsonArray{u"p"_s}), u"p"_s);
        QCOMPARE(pool(u"pools"_s, QJsonArray{QJsonObject{{u"id"_s, u"p"_s}}}), u"p"_s);
        const QJsonArray providers{
            u"a"_s, QJsonObject{{u"provider"_s, u"b"_s}}, QJsonObject{{u"name"_s, u"c"_s}, {u"available"_s, false}}};
        QCOMPARE(
            parseCapacity({{u"onDemandProviders"_s, providers}}, {}).onDemandProviders, (QStringList{u"a"_s, u"b"_s}));
    }

    void aPlatformIsUpWhateverItsBody()
    {
        const auto failed = [](ErrorKind kind, int status, const QString &text = {}) {
            return Result<http::Response>(fail(Error{.kind = kind, .httpStatus = status, .serverText = text}));
        };
        QVERIFY(isPlatformUp(failed(ErrorKind::BadReply, 200)));
        QVERIFY(!isPlatformUp(failed(ErrorKind::Overloaded, 503)));
        QVERIFY(!isPlatformUp(failed(ErrorKind::Unauthorized, 307)));
        QVERIFY(!isPlatformUp(failed(ErrorKind::Offline, 0)));
        QVERIFY(isPlatformReachable(failed(ErrorKind::Unauthorized, 401, u"Unauthorized"_s)));
        QVERIFY(isPlatformReachable(failed(ErrorKind::Overloaded, 429, u"Too many requests"_s)));
        QVERIFY(!isPlatformReachable(failed(ErrorKind::Unauthorized, 401)));
        QVERIFY(!isPlatformReachable(failed(ErrorKind::Unauthorized, 307)));
        QVERIFY(!isPlatformReachable(failed(ErrorKind::BadReply, 200)));
    }
};

RENSEI_TEST(AccountTest)

} // namespace rensei::tests

#include "tst_account.moc"
