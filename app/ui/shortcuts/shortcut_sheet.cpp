#include "app/ui/shortcuts/shortcut_sheet.h"

#include "app/widgets/bring_forward.h"
#include "app/widgets/screen_bounds.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/typography.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace rensei::app {

static constexpr int sheetLines = 34; // high
static constexpr qsizetype maxSheetKeys = 2; // others are those of old keyboards

static QString keyText(Shortcut shortcut)
{
    QStringList texts;
    for (const QKeySequence &key : keysOf(shortcut))
        texts.append(key.toString(QKeySequence::NativeText));
    texts.resize(std::min(texts.size(), maxSheetKeys));
    return texts.join(ShortcutSheet::tr(" or ", "between two keys that do the same"));
}

static QTreeWidget *makeList()
{
    auto *list = new QTreeWidget;
    list->setHeaderLabels({ShortcutSheet::tr("What it does", "a key"), ShortcutSheet::tr("Key")});
    list->setAccessibleName(ShortcutSheet::tr("Keyboard shortcuts"));
    list->setRootIsDecorated(false);
    list->setItemsExpandable(false);
    list->setUniformRowHeights(true);
    list->setTextElideMode(Qt::ElideNone);
    list->header()->setSectionsMovable(false);
    list->header()->setStretchLastSection(false); // it is to be measured
    list->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    for (const ShortcutGroup &group : shortcutGroups()) {
        auto *head = new QTreeWidgetItem(list, {group.title});
        QFont strong = list->font();
        strong.setBold(true);
        head->setFont(0, strong);
        head->setFirstColumnSpanned(true);
        for (const Shortcut shortcut : group.shortcuts)
            new QTreeWidgetItem(head, {shortcutText(shortcut), keyText(shortcut)});
    }
    list->expandAll();
    list->setMinimumHeight(list->fontMetrics().lineSpacing() * 6);
    for (int column = 0; column < list->columnCount(); ++column)
        list->resizeColumnToContents(column);
    list->setColumnWidth(0, list->columnWidth(0) + betweenGroups);
    list->setCurrentItem(list->topLevelItem(0));
    return list;
}

ShortcutSheet::ShortcutSheet(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QTreeWidget *list = makeList();
    column->addWidget(list, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const int beside = 2 * (aroundContent + list->frameWidth()) + list->verticalScrollBar()->sizeHint().width();
    const int wanted = list->header()->length() + betweenGroups + beside;
    list->header()->setStretchLastSection(true);
    resize(wanted, fontMetrics().lineSpacing() * sheetLines);
    keepOnScreen(*this);
}

ShortcutSheet::~ShortcutSheet() = default;

void ShortcutSheet::openFor(QWidget &window)
{
    auto *own = qobject_cast<ShortcutSheet *>(&window);
    auto *sheet = own ? own : window.findChild<ShortcutSheet *>(QString(), Qt::FindDirectChildrenOnly);
    bringForward(*(sheet ? sheet : new ShortcutSheet(&window)));
}

ShortcutSheetKey::ShortcutSheetKey()
{
    qApp->installEventFilter(this);
}

ShortcutSheetKey::~ShortcutSheetKey() = default;

bool ShortcutSheetKey::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = event->type() == QEvent::KeyPress ? qobject_cast<QWidget *>(watched) : nullptr;
    if (!widget || QApplication::activePopupWidget()
        || !matches(*static_cast<QKeyEvent *>(event), Shortcut::ShowShortcuts))
        return QObject::eventFilter(watched, event);
    ShortcutSheet::openFor(*widget->window());
    return true;
}

} // namespace rensei::app

#include "moc_shortcut_sheet.cpp"
