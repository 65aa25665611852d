#include "agent/process/reload_request.h"

#include "agent/process/signal_source.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QSignalSpy>

namespace rensei {

class ReloadRequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProcessHearsIt()
    {
        const SignalSource source;
        QSignalSpy heard(&source, &SignalSource::reloadRequested);
        QVERIFY(requestReload(QCoreApplication::applicationPid()));
        QVERIFY(heard.wait());
    }

    void whatIsNoSingleProcessIsRefused()
    {
        for (const qint64 pid : {0, 1, -1, -17})
            QVERIFY(!requestReload(pid));
    }
};

RENSEI_TEST(ReloadRequestTest)

} // namespace rensei
#include "tst_reload_request_unix.moc"
