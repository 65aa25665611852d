#include "agent/process/signal_source.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <csignal>

using rensei::SignalSource;

class TestSignalSource : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void signalsArriveOnTheQtThread()
    {
        const SignalSource source;
        QSignalSpy terminate(&source, &SignalSource::terminateRequested);
        QSignalSpy reload(&source, &SignalSource::reloadRequested);
        std::raise(SIGTERM);
        std::raise(SIGINT);
        std::raise(SIGHUP);
        QCOMPARE(terminate.size(), 0);
        QCoreApplication::processEvents();
        QCOMPARE(terminate.size(), 2);
        QCOMPARE(reload.size(), 1);
    }

    void thePreviousHandlersAreRestored()
    {
        std::signal(SIGTERM, SIG_IGN);
        {
            const SignalSource source;
        }
        QVERIFY(std::signal(SIGTERM, SIG_DFL) == SIG_IGN);
    }

    void anIgnoredHangupStaysIgnored()
    {
        std::signal(SIGHUP, SIG_IGN);
        {
            const SignalSource source;
            QSignalSpy reload(&source, &SignalSource::reloadRequested);
            std::raise(SIGHUP);
            QCoreApplication::processEvents();
            QCOMPARE(reload.size(), 0);
        }
        std::signal(SIGHUP, SIG_DFL);
    }
};

RENSEI_TEST(TestSignalSource)
#include "tst_signal_source_unix.moc"
