#include "app/widgets/scroll_column.h"

#include "app/widgets/fitted_height.h"
#include "tests/support/test_case.h"

#include <QLabel>
#include <QScrollBar>
#include <QVBoxLayout>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;

/// A window as tall as the text that scrolls in it needs, where there is room, or of one height.
struct ColumnWindow {
    enum class Height { Fitted, Fixed };
    QWidget window;
    QLabel *text = new QLabel;
    ScrollColumn *column = nullptr;

    explicit ColumnWindow(Height height = Height::Fitted)
    {
        auto *content = new QWidget;
        auto *inner = new QVBoxLayout(content);
        inner->setContentsMargins(0, 0, 0, 0);
        text->setWordWrap(true);
        inner->addWidget(text);
        column = new ScrollColumn(content);
        auto *outer = new QVBoxLayout(&window);
        outer->addWidget(column);
        window.resize(200, height == Height::Fixed ? 300 : 40);
        if (height == Height::Fitted)
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
    // Qt keeps a scroll bar beside which the contents would be too tall, where without it there is room.
    void aBarThatWasThereGoesWhenThereIsRoom()
    {
        ColumnWindow one(ColumnWindow::Height::Fixed);
        const int bar = one.column->verticalScrollBar()->sizeHint().width();
        int isOnlyWithoutBar = 0;
        for (int words = 100; words < 220; words += 2) {
            one.say(u"ab "_s.repeated(600));
            QVERIFY(one.scrolls());
            one.say(u"ab "_s.repeated(words));
            const int height = one.column->height();
            const bool hasRoom = height >= one.column->heightForWidth(one.column->width());
            QVERIFY2(one.scrolls() != hasRoom, qPrintable(QString::number(words)));
            isOnlyWithoutBar += hasRoom && height < one.column->heightForWidth(one.column->width() - bar);
        }
        QVERIFY(isOnlyWithoutBar > 0);
    }

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
