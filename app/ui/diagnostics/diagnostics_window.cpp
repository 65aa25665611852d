#include "app/ui/diagnostics/diagnostics_window.h"

#include "agent/diagnostics/archive.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/flow_layout.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/screen_bounds.h"
#include "app/widgets/typography.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace rensei::app {

using namespace Qt::StringLiterals;
using diagnostics::BundleFile;

static constexpr int diagnosticsCharacters = 110; // wide
static constexpr int diagnosticsLines = 30; // high
static const QString diagnosticsKey = u"diagnostics"_s; // of the window's place

DiagnosticsWindow::DiagnosticsWindow(Diagnostics &source, Settings &settings, OpenFolder openFolder)
    : m_source(source)
    , m_settings(settings)
    , m_openFolder(std::move(openFolder))
    , m_list(new QTreeWidget)
    , m_text(new QPlainTextEdit)
    , m_note(new QLabel)
    , m_told(new MessageBar(MessageBar::Closing::ByUser))
    , m_save(new QPushButton(tr("&Save…", "a diagnostics bundle")))
{
    setWindowTitle(tr("Save diagnostics"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated);
    auto *about = new QLabel(tr("These files help to find out what is wrong. Look through them, and untick what you do "
                                "not want to give away. Keys, addresses of people and your name were removed. Nothing "
                                "is sent anywhere."));
    about->setWordWrap(true);
    m_note->setWordWrap(true);
    m_note->setFont(smallFont(font()));
    column->addWidget(about);
    column->addWidget(makeFiles(), 1);
    column->addWidget(m_note);
    column->addWidget(m_told);
    column->addWidget(makeButtons());
    resize(fontMetrics().averageCharWidth() * diagnosticsCharacters, fontMetrics().lineSpacing() * diagnosticsLines);
    restoreGeometry(m_settings.window(diagnosticsKey));
    keepOnScreen(*this);
    connect(&m_source, &Diagnostics::changed, this, &DiagnosticsWindow::update);
    connect(m_told, &MessageBar::buttonClicked, this, &DiagnosticsWindow::showFolder);
}

DiagnosticsWindow::~DiagnosticsWindow() = default;

QWidget *DiagnosticsWindow::makeFiles()
{
    m_list->setAccessibleName(tr("Files"));
    m_list->setHeaderLabels({tr("File"), tr("Size")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_text->setAccessibleName(tr("What is saved of this file"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setLayoutDirection(Qt::LeftToRight); // all of it is in English
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenRelated);
    row->addWidget(m_list, 2);
    row->addWidget(m_text, 3);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &DiagnosticsWindow::showChosen);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](const QTreeWidgetItem *item) {
        if (item->checkState(0) == Qt::Checked)
            m_leftOut.remove(item->text(0));
        else
            m_leftOut.insert(item->text(0));
        countChosen();
    });
    return both;
}

QWidget *DiagnosticsWindow::makeButtons()
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(betweenRelated);
    buttons->setLayout(flow);
    auto *close = new QPushButton(tr("Close"));
    flow->addWidget(m_save);
    flow->addWidget(close);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsWindow::askWhere);
    connect(close, &QPushButton::clicked, this, &QWidget::close);
    return buttons;
}

/// The list is made anew; what is chosen and what is ticked stays.
void DiagnosticsWindow::update()
{
    if (!isVisible())
        return;
    const QString current = m_list->currentItem() ? m_list->currentItem()->text(0) : QString();
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (const BundleFile &file : m_source.files()) {
            auto *item = new QTreeWidgetItem(m_list, {file.name, locale().formattedDataSize(file.bytes.size())});
            item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
            item->setCheckState(0, m_leftOut.contains(file.name) ? Qt::Unchecked : Qt::Checked);
            item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
            if (file.name == current)
                m_list->setCurrentItem(item);
        }
        if (!m_list->currentItem())
            m_list->setCurrentItem(m_list->topLevelItem(0));
    }
    showChosen();
    countChosen();
}

void DiagnosticsWindow::leaveOut(const QSet<QString> &names)
{
    m_leftOut = names;
    update();
}

void DiagnosticsWindow::showChosen()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const QString text = row < 0 ? QString() : QString::fromUtf8(m_source.files().value(row).bytes);
    if (text != m_text->toPlainText()) // a reader keeps the place
        m_text->setPlainText(text);
}

QList<BundleFile> DiagnosticsWindow::chosen() const
{
    QList<BundleFile> files = m_source.files();
    files.removeIf([this](const BundleFile &file) { return m_leftOut.contains(file.name); });
    return files;
}

void DiagnosticsWindow::countChosen()
{
    const QList<BundleFile> files = chosen();
    qint64 bytes = 0;
    for (const BundleFile &file : files)
        bytes += file.bytes.size();
    const QString size = locale().formattedDataSize(bytes);
    const int count = static_cast<int>(files.size());
    m_note->setText(m_source.isChecking()
            ? tr("%n file(s), %1. This computer is being checked; the report comes in a moment.", nullptr, count)
                  .arg(size)
            : tr("%n file(s), %1.", "of a diagnostics bundle, and their size", count).arg(size));
    m_save->setEnabled(!files.isEmpty());
}

void DiagnosticsWindow::askWhere()
{
    const QString suffix = diagnostics::archiveSuffix();
    const QString name = u"rensei-diagnostics-%1%2"_s.arg(QDate::currentDate().toString(Qt::ISODate), suffix);
    auto *dialog = new QFileDialog(this, tr("Save diagnostics"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u'/' + name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix.mid(1));
    connect(dialog, &QFileDialog::fileSelected, this, &DiagnosticsWindow::save);
    dialog->open();
}

void DiagnosticsWindow::save(const QString &path)
{
    if (const auto saved = diagnostics::writeArchive(path, chosen()); !saved) {
        m_saved.clear();
        return m_told->showCopyable(
            tr("It could not be saved here: %1. Nothing was written. Choose another place.").arg(saved.error().detail),
            QDir::toNativeSeparators(path));
    }
    m_saved = path;
    m_told->showCopyable(tr("It is saved in this place. Nothing was sent anywhere."), QDir::toNativeSeparators(path),
        tr("Show in folder"));
}

void DiagnosticsWindow::showFolder()
{
    const QString folder = QFileInfo(m_saved).absolutePath();
    if (!m_openFolder(folder))
        m_told->showCopyable(tr("No program opened this folder. Open it in a file manager:"), folder);
}

void DiagnosticsWindow::present()
{
    keepOnScreen(*this);
    bringForward(*this);
}

void DiagnosticsWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (event->spontaneous())
        return;
    m_told->show({});
    m_source.collect();
    m_list->setFocus();
}

void DiagnosticsWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_settings.setWindow(diagnosticsKey, saveGeometry());
}

void DiagnosticsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel) || event->matches(QKeySequence::Close))
        close();
    else if (event->matches(QKeySequence::Refresh))
        m_source.collect();
    else if (event->matches(QKeySequence::Save))
        m_save->click(); // nothing while it is off
    else
        QWidget::keyPressEvent(event);
}

} // namespace rensei::app

#include "moc_diagnostics_window.cpp"
