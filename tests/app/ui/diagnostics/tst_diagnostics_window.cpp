#include "app/ui/diagnostics/diagnostics_window.h"

#include "agent/diagnostics/archive.h"
#include "tests/app/backend/diagnostics/diagnostics_fixture.h"
#include "tests/app/ui/widget_probe.h"
#include "tests/support/test_case.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QPlainTextEdit>
#include <QTreeWidget>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

struct DiagnosticsWindowFixture : DiagnosticsFixture {
    QStringList opened;
    bool canOpen = true;
    DiagnosticsWindow window{diagnostics, settings, [this](const QString &path) {
                                 opened.append(path);
                                 return canOpen;
                             }};
    QTreeWidget &list = *window.findChild<QTreeWidget *>();
    QString path = folder.filePath(u"bundle"_s) + diagnostics::archiveSuffix();

    void open()
    {
        present(window);
        finishDoctor(report());
    }
    QTreeWidgetItem &file(const QString &name) const
    {
        const auto found = list.findItems(name, Qt::MatchExactly);
        if (found.size() != 1)
            qFatal("no file %s", qPrintable(name));
        return *found.first();
    }
    QString preview() const { return window.findChild<QPlainTextEdit *>()->toPlainText(); }
    bool says(const QString &text) const { return labelsIn(window).join(u'\n').contains(text); }
};

class DiagnosticsWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachFileIsShownAsItIsSaved()
    {
        DiagnosticsWindowFixture s;
        present(s.window);
        QVERIFY(s.says(u"This computer is being checked"_s));
        s.finishDoctor(DiagnosticsFixture::report());
        QVERIFY(!s.says(u"This computer is being checked"_s));
        QCOMPARE(s.list.topLevelItemCount(), s.diagnostics.files().size());
        for (const diagnostics::BundleFile &each : s.diagnostics.files()) {
            QTreeWidgetItem &item = s.file(each.name);
            s.list.setCurrentItem(&item);
            QCOMPARE(s.preview().toUtf8(), each.bytes);
            QCOMPARE(item.checkState(0), Qt::Checked);
            QVERIFY(!item.text(1).isEmpty());
        }
    }

    void whatIsUntickedIsLeftOutAndStaysSo()
    {
        DiagnosticsWindowFixture s;
        present(s.window);
        const QString before = labelsIn(s.window).filter(u"file(s)"_s).value(0);
        s.file(u"about.txt"_s).setCheckState(0, Qt::Unchecked);
        QVERIFY(labelsIn(s.window).filter(u"file(s)"_s).value(0) != before);
        s.list.setCurrentItem(&s.file(u"agent.txt"_s));
        s.finishDoctor(DiagnosticsFixture::report()); // the list is made anew
        QCOMPARE(s.file(u"about.txt"_s).checkState(0), Qt::Unchecked);
        QCOMPARE(s.list.currentItem()->text(0), u"agent.txt"_s);
        QVERIFY(s.preview().startsWith(u"An agent runs here"_s));
    }

    void withNothingTickedNothingCanBeSaved()
    {
        DiagnosticsWindowFixture s;
        s.open();
        QVERIFY(buttonNamed(s.window, u"Save…"_s)->isEnabled());
        for (int i = 0; i < s.list.topLevelItemCount(); ++i)
            s.list.topLevelItem(i)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!buttonNamed(s.window, u"Save…"_s)->isEnabled());
        QTest::keySequence(&s.window, QKeySequence::Save);
        QVERIFY(!s.window.findChild<QFileDialog *>());
    }

    void whatWasSavedIsToldAndItsFolderOpens()
    {
        DiagnosticsWindowFixture s;
        s.open();
        s.window.save(s.path);
        QVERIFY(QFileInfo::exists(s.path));
        QVERIFY(s.says(u"It is saved in this place. Nothing was sent anywhere."_s));
        buttonNamed(s.window, u"Show in folder"_s)->click();
        QCOMPARE(s.opened, QStringList{s.folder.path()});
        s.canOpen = false;
        buttonNamed(s.window, u"Show in folder"_s)->click();
        QVERIFY(s.says(u"No program opened this folder. Open it in a file manager:"_s));
    }

    void whatCannotBeSavedIsToldWithItsReason()
    {
        DiagnosticsWindowFixture s;
        s.open();
        s.window.save(s.folder.filePath(u"none/bundle"_s));
        QVERIFY2(s.says(u"It could not be saved here: "_s), qPrintable(labelsIn(s.window).join(u'\n')));
        QVERIFY(s.says(u"Nothing was written. Choose another place."_s));
        QVERIFY(!buttonNamed(s.window, u"Show in folder"_s));
    }

    void keysDoWhatButtonsDo()
    {
        DiagnosticsWindowFixture s;
        s.open();
        QTest::keySequence(&s.window, QKeySequence::Save);
        QVERIFY(s.window.findChild<QFileDialog *>());
        s.window.findChild<QFileDialog *>()->close();
        const qsizetype runs = s.processes.made.size();
        QTest::keySequence(&s.window, QKeySequence::Refresh);
        QCOMPARE(s.processes.made.size(), runs + 1);
        QTest::keyClick(&s.list, Qt::Key_Escape);
        QVERIFY(!s.window.isVisible());
    }
};

RENSEI_TEST(DiagnosticsWindowTest)

} // namespace rensei::tests

#include "tst_diagnostics_window.moc"
