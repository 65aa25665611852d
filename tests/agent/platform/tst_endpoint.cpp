#include "agent/platform/endpoint.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace platform;

class EndpointTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anIdStaysOneSegment_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("path");
        QTest::newRow("plain") << u"wkr_7f-3.a~"_s << u"/api/sessions/wkr_7f-3.a~/claim"_s;
        QTest::newRow("slash and query") << u"a/b?c#d"_s << u"/api/sessions/a%2Fb%3Fc%23d/claim"_s;
        QTest::newRow("percent") << u"100%"_s << u"/api/sessions/100%25/claim"_s;
        QTest::newRow("umlaut") << u"ä b"_s << u"/api/sessions/%C3%A4%20b/claim"_s;
    }

    void anIdStaysOneSegment()
    {
        QFETCH(QString, id);
        QTEST(sessionPath(id, u"/claim"_s), "path");
    }

    void theServersTextShowsWhatIsMissing_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("worker") << ErrorKind::NotFound << u"Worker not found"_s << u"worker"_s;
        QTest::newRow("case does not matter") << ErrorKind::NotFound << u"the WORKER NOT FOUND here"_s << u"worker"_s;
        QTest::newRow("session") << ErrorKind::NotFound << u"session not found"_s << u"session"_s;
        QTest::newRow("other text") << ErrorKind::NotFound << u"Not Found"_s << u"route"_s;
        QTest::newRow("no JSON") << ErrorKind::RouteMissing << QString() << u"route"_s;
        QTest::newRow("that text with another status") << ErrorKind::Rejected << u"Worker not found"_s << QString();
    }

    void theServersTextShowsWhatIsMissing()
    {
        QFETCH(ErrorKind, kind);
        QFETCH(QString, text);
        const Error error{.kind = kind, .serverText = text};
        QStringList all;
        if (isWorkerMissing(error))
            all.append(u"worker"_s);
        if (isSessionMissing(error))
            all.append(u"session"_s);
        if (isRouteMissing(error))
            all.append(u"route"_s);
        QTEST(all.join(u' '), "expected");
    }
};

RENSEI_TEST(EndpointTest)

} // namespace rensei::tests

#include "tst_endpoint.moc"
