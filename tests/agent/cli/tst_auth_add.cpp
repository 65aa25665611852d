#include "agent/cli/auth/auth_add.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

class TestAuthAdd : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Source: agent/platform/PROTOCOL.md, "GET /api/cli/whoami".
    void keyRejections_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QString>("prefix");
        const auto row = [](const char *name, ErrorKind kind, int httpStatus, const QString &prefix) {
            QTest::newRow(name) << int(kind) << httpStatus << prefix;
        };
        row("a refused key", ErrorKind::Unauthorized, 401, u"This key was refused. Check"_s);
        row("a key without that right", ErrorKind::Forbidden, 403,
            u"This key cannot sign in. A user key is needed here."_s);
        row("no account service is no objection", ErrorKind::RouteMissing, 404, u""_s);
        row("offline", ErrorKind::Offline, 0, u"The platform cannot be reached"_s);
        row("an outage", ErrorKind::Overloaded, 503, u"The platform answered 503"_s);
        row("an unreadable reply", ErrorKind::BadReply, 0, u"The platform's answer cannot be read"_s);
    }

    void keyRejections()
    {
        QFETCH(int, kind);
        QFETCH(int, httpStatus);
        QFETCH(QString, prefix);
        const QString rejection = keyRejectionText(Error{.kind = ErrorKind(kind), .httpStatus = httpStatus});
        QCOMPARE(rejection.left(prefix.size()), prefix);
        QCOMPARE(rejection.isEmpty(), prefix.isEmpty());
    }
};

RENSEI_TEST(TestAuthAdd)
#include "tst_auth_add.moc"
