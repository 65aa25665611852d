#include "agent/platform/capabilities.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using platform::Capabilities;
using platform::Capability;
using platform::Support;

class CapabilitiesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void learnsFromAnError_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("serverText");
        QTest::addColumn<Support>("support");
        QTest::newRow("no route") << ErrorKind::RouteMissing << QString() << Support::Missing;
        QTest::newRow("a JSON 404 about nothing") << ErrorKind::NotFound << u"Not Found"_s << Support::Missing;
        QTest::newRow("no such worker") << ErrorKind::NotFound << u"Worker not found"_s << Support::Supported;
        QTest::newRow("no such session") << ErrorKind::NotFound << u"Session not found"_s << Support::Supported;
        QTest::newRow("forbidden") << ErrorKind::Forbidden << QString() << Support::Supported;
        QTest::newRow("a conflict") << ErrorKind::Conflict << QString() << Support::Supported;
        QTest::newRow("a bad body") << ErrorKind::Rejected << QString() << Support::Supported;
        QTest::newRow("a refused token comes before the route")
            << ErrorKind::Unauthorized << QString() << Support::Unknown;
        QTest::newRow("a proxy's error") << ErrorKind::Overloaded << QString() << Support::Unknown;
        QTest::newRow("a proxy's page") << ErrorKind::BadReply << QString() << Support::Unknown;
        QTest::newRow("no reply") << ErrorKind::Offline << QString() << Support::Unknown;
    }

    void learnsFromAnError()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, serverText);
        Capabilities known;
        const Error error{.kind = kind, .serverText = serverText};
        known.learn(Capability::Nack, &error, 1h);
        QTEST(known.supportOf(Capability::Nack, 2h), "support");
        QCOMPARE(known.supportOf(Capability::Health, 2h), Support::Unknown);
    }

    void learnsFromAGoodReply()
    {
        Capabilities known;
        QCOMPARE(known.supportOf(Capability::RegisterV1, 0s), Support::Unknown);
        known.learn(Capability::RegisterV1, nullptr, 0s);
        QCOMPARE(known.supportOf(Capability::RegisterV1, 0s), Support::Supported);
    }

    void anInconclusiveReplyKeepsWhatIsKnown()
    {
        Capabilities known;
        const Error missing{.kind = ErrorKind::RouteMissing};
        const Error offline{.kind = ErrorKind::Offline};
        known.learn(Capability::RegisterV1, &missing, 0s);
        known.learn(Capability::RegisterV1, &offline, 1h);
        QCOMPARE(known.supportOf(Capability::RegisterV1, 1h), Support::Missing);
    }

    void isUnknownAgainAfterADay()
    {
        Capabilities known;
        const Error missing{.kind = ErrorKind::RouteMissing};
        known.learn(Capability::RefreshToken, &missing, 1h);
        QCOMPARE(known.supportOf(Capability::RefreshToken, 25h - 1ms), Support::Missing);
        QCOMPARE(known.supportOf(Capability::RefreshToken, 25h), Support::Unknown);
    }
};

RENSEI_TEST(CapabilitiesTest)

} // namespace rensei::tests

#include "tst_capabilities.moc"
