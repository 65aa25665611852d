#include "agent/process/signal_source.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <array>
#include <cerrno>
#include <csignal>
#include <unistd.h>

using rensei::SignalSource;

class TestSignalSource : public QObject {
    Q_OBJECT

    static void restoreSignals()
    {
        for (const int number : {SIGTERM, SIGINT, SIGHUP, SIGPIPE})
            std::signal(number, SIG_DFL);
    }

private Q_SLOTS:
    // What runs the tests may ignore some.
    void init() { restoreSignals(); }
    // Programs that later tests start would inherit what is ignored.
    void cleanup() { restoreSignals(); }

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

    // Would end the test program.
    void aSignalThatComesWhileTheProgramEndsChangesNothing()
    {
        {
            const SignalSource source;
        }
        std::raise(SIGTERM);
        std::raise(SIGINT);
        std::raise(SIGHUP);
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

    void whatNobodyReadsDoesNotEndTheProgram()
    {
        std::array<int, 2> ends{};
        QCOMPARE(::pipe(ends.data()), 0);
        ::close(ends[0]);
        rensei::outliveReaders();
        QCOMPARE(::write(ends[1], "a", 1), -1);
        QCOMPARE(errno, EPIPE);
        ::close(ends[1]);
    }
};

RENSEI_TEST(TestSignalSource)
#include "tst_signal_source_unix.moc"
