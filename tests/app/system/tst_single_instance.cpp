#include "app/system/single_instance.h"

#include "app/system/instance_server.h"
#include "tests/app/system/instance_case.h"
#include "tests/fakes/fake_clock.h"
#include "tests/support/test_case.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>

#include <future>

namespace rensei::app {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::InstanceFolders;
using tests::soon;
using Command = InstanceMessage::Command;

/// A start of the app as a separate process.
class InstanceProcess : public QProcess {
public:
    InstanceProcess(const InstanceFolders &folders, const QStringList &arguments)
    {
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start(QStringLiteral(INSTANCE_PROGRAM), QStringList{folders.state()} + arguments);
    }

    ~InstanceProcess() override
    {
        kill();
        waitForFinished(10'000);
    }

    bool prints(const QString &line)
    {
        return soon([&] {
            m_output += readAllStandardOutput();
            return lines().contains(line);
        });
    }

    bool ends()
    {
        return soon([&] { return state() == NotRunning; });
    }

    QStringList lines() const { return QString::fromUtf8(m_output).split(QRegularExpression(u"\r?\n"_s)); }

private:
    QByteArray m_output;
};

class SingleInstanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartActivatesTheFirst()
    {
        const InstanceFolders folders;
        SingleInstance first(folders.state());
        QVERIFY(std::holds_alternative<SingleInstance::Primary>(first.claim({})));
        tests::FakeClock clock;
        InstanceServer server(folders.state(), clock);
        QVERIFY(server.listen());
        QSignalSpy activated(&server, &InstanceServer::activated);

        auto second = std::async(std::launch::async, [&] {
            return SingleInstance(folders.state()).claim({Command::Activate, u"token"_s}, 10s);
        });
        QVERIFY(soon([&] { return second.wait_for(0s) == std::future_status::ready; }));
        QVERIFY(std::holds_alternative<SingleInstance::Delivered>(second.get()));
        QVERIFY(soon([&] { return activated.size() == 1; }));
        QCOMPARE(activated.first().first().toString(), u"token"_s);
    }

    void aPrimaryThatDoesNotAnswerIsReported()
    {
        const InstanceFolders folders;
        SingleInstance first(folders.state());
        QVERIFY(std::holds_alternative<SingleInstance::Primary>(first.claim({})));
        const auto outcome = SingleInstance(folders.state()).claim({}, 0ms);
        const auto *noAnswer = std::get_if<SingleInstance::NoAnswer>(&outcome);
        QVERIFY(noAnswer);
        QCOMPARE(noAnswer->pid, QCoreApplication::applicationPid());
    }

    void theLockIsReleasedWithTheInstance()
    {
        const InstanceFolders folders;
        {
            SingleInstance first(folders.state());
            QVERIFY(std::holds_alternative<SingleInstance::Primary>(first.claim({})));
        }
        QVERIFY(std::holds_alternative<SingleInstance::Primary>(SingleInstance(folders.state()).claim({}, 0ms)));
    }

    void quitDoesNotKeepTheLock()
    {
        const InstanceFolders folders;
        SingleInstance quitting(folders.state());
        QVERIFY(std::holds_alternative<SingleInstance::NotRunning>(quitting.claim({Command::Quit})));
        QVERIFY(std::holds_alternative<SingleInstance::Primary>(SingleInstance(folders.state()).claim({}, 0ms)));
    }

    void eachStateFolderHasItsOwnInstance()
    {
        const InstanceFolders one;
        const InstanceFolders other;
        SingleInstance first(one.state());
        QVERIFY(std::holds_alternative<SingleInstance::Primary>(first.claim({})));
        QVERIFY(std::holds_alternative<SingleInstance::Primary>(SingleInstance(other.state()).claim({}, 0ms)));
    }

    void fault10C10_whatTheLockFileContainsDecidesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("nothing") << ""_ba;
        QTest::newRow("no lock file") << "hello\n"_ba;
        QTest::newRow("this very process, as in a container")
            << QByteArray::number(QCoreApplication::applicationPid()) + "\nrensei-desktop\nhost\n";
        QTest::newRow("another host") << "1\nrensei-desktop\nanother-host\n"_ba;
    }

    void fault10C10_whatTheLockFileContainsDecidesNothing()
    {
        QFETCH(QByteArray, content);
        const InstanceFolders folders;
        QVERIFY(writePrivateFile(folders.state() + u"/desktop.lock"_s, content));
        QVERIFY(std::holds_alternative<SingleInstance::NotRunning>(
            SingleInstance(folders.state()).claim({Command::Quit}, 0ms)));
        QVERIFY(writePrivateFile(folders.state() + u"/desktop.lock"_s, content));
        QVERIFY(std::holds_alternative<SingleInstance::Primary>(SingleInstance(folders.state()).claim({}, 0ms)));
    }

    void fault10C10_aLockFileThatCannotBeOpenedIsToldAsSuch()
    {
        const InstanceFolders folders;
        QVERIFY(QDir().mkdir(folders.state() + u"/desktop.lock"_s));
        const auto outcome = SingleInstance(folders.state()).claim({}, 0ms);
        const auto *error = std::get_if<Error>(&outcome);
        QVERIFY(error);
        QVERIFY2(error->detail.startsWith(u"cannot be opened: "_s), qPrintable(error->detail));
    }

    void anInvalidStateFolderIsAnError()
    {
        const InstanceFolders folders;
        QVERIFY(writePrivateFile(folders.state() + u"/file"_s, {}));
        const auto outcome = SingleInstance(folders.state() + u"/file"_s).claim({}, 0ms);
        QVERIFY(std::holds_alternative<Error>(outcome));
    }

    void processesSendMessages()
    {
        const InstanceFolders folders;
        InstanceProcess first(folders, {u"activate"_s});
        QVERIFY(first.prints(u"primary"_s));
        InstanceProcess second(folders, {u"activate"_s, u"token"_s});
        QVERIFY(second.prints(u"delivered"_s));
        QVERIFY(first.prints(u"activated token"_s));
        InstanceProcess third(folders, {u"quit"_s});
        QVERIFY(third.prints(u"delivered"_s));
        QVERIFY(first.ends());
        QCOMPARE(first.exitStatus(), QProcess::NormalExit);
        InstanceProcess fourth(folders, {u"quit"_s});
        QVERIFY(fourth.prints(u"not running"_s));
    }

    void ofSeveralSimultaneousStartsOneStays()
    {
        const InstanceFolders folders;
        std::vector<std::unique_ptr<InstanceProcess>> starts;
        for (int i = 0; i < 5; ++i)
            starts.push_back(std::make_unique<InstanceProcess>(folders, QStringList{u"activate"_s, u"again"_s}));
        const auto stillRunning = [&] {
            return std::count_if(
                starts.begin(), starts.end(), [](const auto &each) { return each->state() != QProcess::NotRunning; });
        };
        QVERIFY(soon([&] { return stillRunning() == 1; }));
        int delivered = 0;
        for (const auto &each : starts) {
            if (each->state() != QProcess::NotRunning)
                QVERIFY(each->prints(u"activated again"_s));
            else
                delivered += each->prints(u"delivered"_s) ? 1 : 0;
        }
        QCOMPARE(delivered, 4);
    }

    void aCrashedInstanceIsReplaced()
    {
        const InstanceFolders folders;
        InstanceProcess crashing(folders, {u"activate"_s});
        QVERIFY(crashing.prints(u"primary"_s));
        InstanceProcess second(folders, {u"activate"_s, u"token"_s});
        QVERIFY(second.prints(u"delivered"_s)); // so it listens
        crashing.kill();
        QVERIFY(crashing.ends());

        InstanceProcess next(folders, {u"activate"_s});
        QVERIFY(next.prints(u"primary"_s));
        InstanceProcess last(folders, {u"activate"_s, u"token"_s});
        QVERIFY(last.prints(u"delivered"_s));
        QVERIFY(next.prints(u"activated token"_s));
    }
};

RENSEI_TEST(SingleInstanceTest)

} // namespace rensei::app

#include "tst_single_instance.moc"
