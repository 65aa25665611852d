#include "app/widgets/scroll_column.h"

#include "app/widgets/fitted_height.h"
#include "tests/support/test_case.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

/// A window as tall as the text that scrolls in it needs, where there is room.
struct ColumnWindow {
    QWidget window;
    QLabel *text = new QLabel;
    ScrollColumn *column = nullptr;

    ColumnWindow()
    {
        auto *content = new QWidget;
        auto *inner = new QVBoxLayout(content);
        inner->setContentsMargins(0, 0, 0, 0);
        text->setWordWrap(true);
        inner->addWidget(text);
        column = new ScrollColumn(content);
        auto *outer = new QVBoxLayout(&window);
        outer->addWidget(column);
        window.resize(200, 40);
        new FittedHeight(window, FittedHeight::Room::Wanted);
    }

    void say(const QString &words)
    {
        text->setText(words);
        window.show();
        settle();
    }
    static void settle()
    {
        for (int turn = 0; turn < 5; ++turn)
            QCoreApplication::processEvents();
    }
    bool scrolls() const { return column->verticalScrollBar()->isVisible(); }
};

class ScrollColumnTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itScrollsOnlyWhereThereIsNoRoom()
    {
        ColumnWindow one;
        for (int words = 1; words < 60; ++words) {
            one.say(u"some words "_s.repeated(words));
            QVERIFY2(!one.scrolls(), qPrintable(QString::number(words)));
        }
        one.say(u"some words "_s.repeated(4000));
        QVERIFY(one.scrolls());
        one.say(u"some words "_s.repeated(30));
        QVERIFY(!one.scrolls());
    }
};

RENSEI_TEST(ScrollColumnTest)

} // namespace rensei::tests

#include "tst_scroll_column.moc"
