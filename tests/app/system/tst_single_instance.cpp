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
using tests::InstancePlace;
using tests::soon;
using Command = InstanceMessage::Command;

/// A start of the app as a process of its own.
class Start : public QProcess {
public:
    Start(const InstancePlace &place, const QStringList &arguments)
    {
        setProcessChannelMode(QProcess::ForwardedErrorChannel);
        start(QStringLiteral(INSTANCE_PROGRAM), QStringList{place.state()} + arguments);
    }

    ~Start() override
    {
        kill();
        waitForFinished(10'000);
    }

    bool says(const QString &line)
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
    void aSecondStartTellsTheFirst()
    {
        const InstancePlace place;
        SingleInstance first(place.state());
        QVERIFY(std::holds_alternative<SingleInstance::Holder>(first.claim({})));
        tests::FakeClock clock;
        InstanceServer server(place.state(), clock);
        QVERIFY(server.listen());
        QSignalSpy activated(&server, &InstanceServer::activated);

        auto second = std::async(std::launch::async, [&] {
            return SingleInstance(place.state()).claim({Command::Activate, u"token"_s}, 10s);
        });
        QVERIFY(soon([&] { return second.wait_for(0s) == std::future_status::ready; }));
        QVERIFY(std::holds_alternative<SingleInstance::Told>(second.get()));
        QVERIFY(soon([&] { return activated.size() == 1; }));
        QCOMPARE(activated.first().first().toString(), u"token"_s);
    }

    void aHolderThatDoesNotAnswerIsNamed()
    {
        const InstancePlace place;
        SingleInstance first(place.state());
        QVERIFY(std::holds_alternative<SingleInstance::Holder>(first.claim({})));
        const auto outcome = SingleInstance(place.state()).claim({}, 0ms);
        const auto *silent = std::get_if<SingleInstance::NoAnswer>(&outcome);
        QVERIFY(silent);
        QCOMPARE(silent->pid, QCoreApplication::applicationPid());
    }

    void theLockGoesWithItsHolder()
    {
        const InstancePlace place;
        {
            SingleInstance first(place.state());
            QVERIFY(std::holds_alternative<SingleInstance::Holder>(first.claim({})));
        }
        QVERIFY(std::holds_alternative<SingleInstance::Holder>(SingleInstance(place.state()).claim({}, 0ms)));
    }

    void whoAsksToQuitDoesNotBecomeTheInstance()
    {
        const InstancePlace place;
        SingleInstance asker(place.state());
        QVERIFY(std::holds_alternative<SingleInstance::Nobody>(asker.claim({Command::Quit})));
        QVERIFY(std::holds_alternative<SingleInstance::Holder>(SingleInstance(place.state()).claim({}, 0ms)));
    }

    void eachStateFolderHasItsOwn()
    {
        const InstancePlace one;
        const InstancePlace other;
        SingleInstance first(one.state());
        QVERIFY(std::holds_alternative<SingleInstance::Holder>(first.claim({})));
        QVERIFY(std::holds_alternative<SingleInstance::Holder>(SingleInstance(other.state()).claim({}, 0ms)));
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
        const InstancePlace place;
        QVERIFY(writePrivateFile(place.state() + u"/desktop.lock"_s, content));
        QVERIFY(
            std::holds_alternative<SingleInstance::Nobody>(SingleInstance(place.state()).claim({Command::Quit}, 0ms)));
        QVERIFY(writePrivateFile(place.state() + u"/desktop.lock"_s, content));
        QVERIFY(std::holds_alternative<SingleInstance::Holder>(SingleInstance(place.state()).claim({}, 0ms)));
    }

    void fault10C10_aLockFileThatCannotBeOpenedIsToldAsSuch()
    {
        const InstancePlace place;
        QVERIFY(QDir().mkdir(place.state() + u"/desktop.lock"_s));
        const auto outcome = SingleInstance(place.state()).claim({}, 0ms);
        const auto *error = std::get_if<Error>(&outcome);
        QVERIFY(error);
        QVERIFY2(error->detail.startsWith(u"cannot be opened: "_s), qPrintable(error->detail));
    }

    void aStateFolderThatCannotBeIsAnError()
    {
        const InstancePlace place;
        QVERIFY(writePrivateFile(place.state() + u"/file"_s, {}));
        const auto outcome = SingleInstance(place.state() + u"/file"_s).claim({}, 0ms);
        QVERIFY(std::holds_alternative<Error>(outcome));
    }

    void processesTellEachOther()
    {
        const InstancePlace place;
        Start first(place, {u"activate"_s});
        QVERIFY(first.says(u"holder"_s));
        Start second(place, {u"activate"_s, u"token"_s});
        QVERIFY(second.says(u"told"_s));
        QVERIFY(first.says(u"activated token"_s));
        Start third(place, {u"quit"_s});
        QVERIFY(third.says(u"told"_s));
        QVERIFY(first.ends());
        QCOMPARE(first.exitStatus(), QProcess::NormalExit);
        Start fourth(place, {u"quit"_s});
        QVERIFY(fourth.says(u"nobody"_s));
    }

    void ofSeveralStartsAtOnceOneStays()
    {
        const InstancePlace place;
        std::vector<std::unique_ptr<Start>> starts;
        for (int i = 0; i < 5; ++i)
            starts.push_back(std::make_unique<Start>(place, QStringList{u"activate"_s, u"again"_s}));
        const auto stillRunning = [&] {
            return std::count_if(
                starts.begin(), starts.end(), [](const auto &each) { return each->state() != QProcess::NotRunning; });
        };
        QVERIFY(soon([&] { return stillRunning() == 1; }));
        int told = 0;
        for (const auto &each : starts) {
            if (each->state() != QProcess::NotRunning)
                QVERIFY(each->says(u"activated again"_s));
            else
                told += each->says(u"told"_s) ? 1 : 0;
        }
        QCOMPARE(told, 4);
    }

    void whatACrashLeftIsReplaced()
    {
        const InstancePlace place;
        Start crashing(place, {u"activate"_s});
        QVERIFY(crashing.says(u"holder"_s));
        Start second(place, {u"activate"_s, u"token"_s});
        QVERIFY(second.says(u"told"_s)); // so it listens
        crashing.kill();
        QVERIFY(crashing.ends());

        Start next(place, {u"activate"_s});
        QVERIFY(next.says(u"holder"_s));
        Start last(place, {u"activate"_s, u"token"_s});
        QVERIFY(last.says(u"told"_s));
        QVERIFY(next.says(u"activated token"_s));
    }
};

RENSEI_TEST(SingleInstanceTest)

} // namespace rensei::app

#include "tst_single_instance.moc"
