#include "tests/desktop/gallery_checker.h"

#include "tests/desktop/rules/access_rules.h"
#include "tests/desktop/rules/drawn_contrast.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPixmap>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>

#include <cstdio>

namespace rensei::tests {

using namespace Qt::StringLiterals;

void Gallery::capture(QWidget &window, const QString &name)
{
    window.show();
    for (int turn = 0; turn < 5; ++turn)
        QApplication::processEvents();
    const QSize screen = window.screen()->availableSize();
    const QSize size = window.size() + QSize(0, window.style()->pixelMetric(QStyle::PM_TitleBarHeight));
    if (!window.inherits("QMenu") && (size.width() > screen.width() || size.height() > screen.height()))
        report(name, u"larger than its screen: %1 × %2"_s.arg(size.width()).arg(size.height()));
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && widget->window() == &window)
            check(*widget, name);
    }
    for (const QString &problem : accessProblems(window) + contrastProblems(window))
        report(name, problem);
    if (m_pictured == everyPicture || m_pictured == m_captured)
        savePicture(window, name + m_look);
    ++m_captured;
}

void Gallery::pictureOnly(int number, const QString &look)
{
    m_pictured = number;
    m_look = u'.' + look;
    m_captured = 0;
}

void Gallery::capturePicture(QWidget &sheet, const QString &name)
{
    if (m_pictured == everyPicture)
        savePicture(sheet, name);
}

void Gallery::savePicture(QWidget &widget, const QString &name)
{
    if (!m_folder.isEmpty() && !widget.grab().save(m_folder + u'/' + name + u".png"_s))
        report(name, u"its picture cannot be written"_s);
}

void Gallery::check(const QWidget &widget, const QString &name)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        const QSize has = label->size();
        if (label->wordWrap() && has.height() < label->heightForWidth(has.width()))
            report(name, u"cut below: "_s + label->text());
        else if (!label->wordWrap() && !label->text().isEmpty() && has.width() < label->sizeHint().width())
            report(name, u"cut at its side: "_s + label->text());
    } else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget)) {
        const bool isGlyph = !button->icon().isNull() && qobject_cast<const QLineEdit *>(button->parent());
        const QSize needs = isGlyph || button->text().isEmpty() ? QSize() : button->sizeHint();
        if (button->width() < needs.width() || button->height() < needs.height())
            report(name, u"button too small: "_s + button->text());
    } else if (const auto *header = qobject_cast<const QHeaderView *>(&widget)) {
        for (int i = 0; i < header->count(); ++i) {
            if (header->isVisible() && header->orientation() == Qt::Horizontal
                && header->sectionSize(i) < header->sectionSizeHint(i))
                report(name, u"title of a column cut: "_s + header->model()->headerData(i, Qt::Horizontal).toString());
        }
    }
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    const QLayout *scrolled = area && area->widget() ? area->widget()->layout() : nullptr;
    if (scrolled && area->verticalScrollBar()->isVisible() && scrolled->hasHeightForWidth()
        && scrolled->totalHeightForWidth(area->width()) <= area->height())
        report(name, u"scrolls, although there is room"_s);
    const QRect inside = widget.parentWidget()->rect();
    const QWidget *around = widget.parentWidget()->parentWidget();
    const bool isScrolled = widget.parentWidget()->inherits("QAbstractScrollArea") || widget.inherits("QHeaderView")
        || (around && around->inherits("QScrollArea")) || widget.parentWidget()->inherits("QHeaderView");
    if (!isScrolled && !inside.contains(widget.geometry()) && !widget.size().isEmpty())
        report(name, u"reaches out of its parent: %1"_s.arg(QString::fromLatin1(widget.metaObject()->className())));
}

void Gallery::report(const QString &name, const QString &text)
{
    ++m_problems;
    std::fprintf(stderr, "%s: %s\n", qPrintable(name), text.toUtf8().constData());
}

} // namespace rensei::tests
