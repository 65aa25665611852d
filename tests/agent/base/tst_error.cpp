#include "agent/base/error.h"

#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using rensei::Error;
using rensei::ErrorKind;

class TestError : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTemporaryErrorsAreRetryable_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("retryable");
        QTest::newRow("no reply") << ErrorKind::Offline << true;
        QTest::newRow("too busy") << ErrorKind::Overloaded << true;
        QTest::newRow("unreadable, most often a proxy's page") << ErrorKind::BadReply << true;
        QTest::newRow("wrong credential") << ErrorKind::Unauthorized << false;
        QTest::newRow("not allowed") << ErrorKind::Forbidden << false;
        QTest::newRow("not there") << ErrorKind::NotFound << false;
        QTest::newRow("no such route") << ErrorKind::RouteMissing << false;
        QTest::newRow("another state") << ErrorKind::Conflict << false;
        QTest::newRow("a wrong request") << ErrorKind::Rejected << false;
        QTest::newRow("this machine") << ErrorKind::Local << false;
    }

    void onlyTemporaryErrorsAreRetryable()
    {
        QFETCH(ErrorKind, kind);
        QTEST(rensei::isRetryable(Error{.kind = kind}), "retryable");
    }

    void oneLineForTheLog_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("line");
        QTest::newRow("all it may hold") << Error{.detail = u"d"_s,
            .where = u"w"_s,
            .httpStatus = 409,
            .serverText = u"s"_s} << u"w: d: s (HTTP 409)"_s;
        QTest::newRow("only what happened") << Error{.detail = u"d"_s} << u"d"_s;
        QTest::newRow("only the server's message") << Error{.serverText = u"s"_s} << u"s"_s;
        QTest::newRow("the same text twice") << Error{.detail = u"d"_s, .serverText = u"d"_s} << u"d"_s;
    }

    void oneLineForTheLog()
    {
        QFETCH(Error, error);
        QTEST(rensei::describe(error), "line");
    }
};

RENSEI_TEST(TestError)
#include "tst_error.moc"
