#include "app/ui/logs/log_window.h"

#include "agent/base/log_file.h"
#include "app/ui/logs/log_view.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QScrollBar>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

/// The window with this program's log, which is a file.
struct LogWindowFixture {
    FakeAgent agent;
    control::ControlClient client{agent.paths(), agent.channels(), agent.clock};
    LogSource source{client, agent.clock, agent.paths()};
    Settings settings{agent.paths().root + u"/desktop.ini"_s};
    LogWindow window{source, settings};
    LogView &view = *window.findChild<LogView *>();

    explicit LogWindowFixture(int lines)
    {
        LogFile file(agent.paths().root + u"/logs/desktop.log"_s, agent.clock);
        for (int i = 1; i <= lines; ++i)
            file.write(i % 10 == 0 ? LogLevel::Error : LogLevel::Info, u"rensei.host"_s, u"line %1"_s.arg(i));
        window.present({LogSource::Kind::Desktop});
    }
    bool isFollowing() const { return window.findChild<QCheckBox *>()->isChecked(); }
};

class LogWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followingEndsWhenTheReaderScrollsUp()
    {
        LogWindowFixture w(200);
        QScrollBar &bar = *w.view.verticalScrollBar();
        QTRY_VERIFY(bar.maximum() > 0 && bar.value() == bar.maximum());
        QVERIFY(w.isFollowing());
        bar.setValue(0);
        QVERIFY(!w.isFollowing());
        w.window.findChild<QCheckBox *>()->click();
        QCOMPARE(bar.value(), bar.maximum());
    }

    void aSearchCountsAndGoesOn()
    {
        LogWindowFixture w(20);
        w.window.findChild<QLineEdit *>()->setText(u"line 1"_s);
        QVERIFY(labelsIn(w.window).contains(u"Found: 11"_s));
        QTest::keyClick(&w.window, Qt::Key_Return);
        QCOMPARE(w.view.currentIndex().row(), 0);
        QTest::keyClick(&w.window, Qt::Key_Return);
        QCOMPARE(w.view.currentIndex().row(), 9);
        QVERIFY(w.view.selectedText().endsWith(u"host: line 10"_s));
    }

    void enterInTheSearchFieldOnlySearches()
    {
        LogWindowFixture w(20);
        auto *field = w.window.findChild<QLineEdit *>();
        field->setFocus();
        field->setText(u"line 1"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(w.view.currentIndex().row(), 0);
        QTest::keyClick(field, Qt::Key_Enter, Qt::ShiftModifier);
        QCOMPARE(w.view.currentIndex().row(), 18);
        QVERIFY(w.window.isVisible() && !w.window.findChild<QFileDialog *>());
    }

    void aLevelIsSaved()
    {
        LogWindowFixture w(20);
        w.window.findChildren<QComboBox *>().at(1)->setCurrentIndex(2);
        const QString path = w.agent.paths().root + u"/saved.log"_s;
        w.window.save(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), 2);
        const QString nowhere = w.agent.paths().root + u"/none/saved.log"_s;
        w.window.save(nowhere);
        const QString told = labelsIn(w.window).filter(u"The log could not be saved"_s).value(0);
        QFile other(nowhere);
        QVERIFY(!other.open(QIODevice::WriteOnly));
        QVERIFY2(told.contains(other.errorString().section(u'.', 0, 0) + u". Choose"_s),
            qPrintable(told)); // as the system says it
    }

    void anAgentThatIsDownIsSaid()
    {
        LogWindowFixture w(1);
        w.window.present({LogSource::Kind::Agent});
        w.agent.turn();
        w.agent.transport.answer(FakeAgent::refused());
        w.agent.turn();
        QVERIFY(labelsIn(w.window).contains(u"The agent does not answer. This is what its log file holds."_s));
        QVERIFY(buttonNamed(w.window, u"Try again"_s));
    }
};

RENSEI_TEST(LogWindowTest)

} // namespace rensei::tests

#include "tst_log_window.moc"
