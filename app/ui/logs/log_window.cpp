#include "app/ui/logs/log_window.h"

#include "agent/base/private_file.h"
#include "app/ui/logs/log_view.h"
#include "app/widgets/bring_forward.h"
#include "app/widgets/glyph_icon.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/screen_bounds.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/typography.h"
#include "app/widgets/window_input.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStandardPaths>

namespace rensei::app {

using namespace Qt::StringLiterals;
using LogKind = LogSource::Kind;
using LogState = LogSource::State;

static const QString logWindowKey = u"log"_s; // of the window's place

LogWindow::LogWindow(LogSource &source, Settings &settings)
    : m_source(source)
    , m_settings(settings)
    , m_subject(new QComboBox)
    , m_level(new QComboBox)
    , m_search(new QLineEdit)
    , m_found(new QLabel)
    , m_follow(new QCheckBox(tr("&Follow")))
    , m_trouble(new MessageBar(MessageBar::Closing::ByItself))
    , m_told(new MessageBar(MessageBar::Closing::ByUser))
    , m_view(new LogView(source.model()))
    , m_size(new QLabel)
{
    setWindowTitle(tr("Log"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated);
    column->addLayout(makeBar());
    column->addWidget(m_trouble);
    column->addWidget(m_told);
    column->addWidget(m_view, 1);
    m_size->setTextFormat(Qt::PlainText);
    m_size->setWordWrap(true);
    m_size->setFont(smallFont(font()));
    column->addWidget(m_size);
    column->addLayout(makeButtons());
    resize(820, 480);
    restoreGeometry(m_settings.window(logWindowKey));
    keepOnScreen(*this);
    connect(&m_source, &LogSource::changed, this, &LogWindow::update);
    connect(m_trouble, &MessageBar::buttonClicked, &m_source, &LogSource::tryAgain);
    connect(m_view, &LogView::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_follow, &QCheckBox::toggled, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::copyRequested, this, &LogWindow::copy);
    m_source.model().setSearch({}); // another window may have had the log before
    m_source.model().setLeast(LogLevel::Debug);
    update();
}

LogWindow::~LogWindow() = default;

QHBoxLayout *LogWindow::makeBar()
{
    auto *bar = new QHBoxLayout;
    bar->setSpacing(betweenRelated);
    m_subject->addItem(tr("This program"), static_cast<int>(LogKind::Desktop));
    m_subject->addItem(tr("Agent"), static_cast<int>(LogKind::Agent));
    m_subject->setCurrentIndex(1);
    m_subject->setAccessibleName(tr("Whose log"));
    m_subject->setAccessibleDescription(m_subject->accessibleName()); // on Linux a box is called by what is chosen
    m_level->addItem(tr("All"), static_cast<int>(LogLevel::Debug));
    m_level->addItem(tr("Warnings and errors"), static_cast<int>(LogLevel::Warning));
    m_level->addItem(tr("Errors"), static_cast<int>(LogLevel::Error));
    m_level->setAccessibleName(tr("Level"));
    m_level->setAccessibleDescription(m_level->accessibleName());
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    addClearButton(*m_search);
    keepPlaceholderReadable(*m_search);
    m_found->setTextFormat(Qt::PlainText);
    m_follow->setToolTip(tr("Keep the newest line in sight"));
    m_follow->setChecked(true);
    carryInput(*m_level, u"level"_s);
    carryInput(*m_search, u"search"_s);
    carryInput(*m_follow, u"follow"_s);
    bar->addWidget(m_subject);
    bar->addWidget(m_level);
    bar->addWidget(m_search, 1);
    bar->addWidget(m_found);
    bar->addWidget(m_follow);
    connect(m_subject, &QComboBox::activated, this, &LogWindow::chooseSubject);
    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_source.model().setLeast(static_cast<LogLevel>(m_level->currentData().toInt()));
        update();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_source.model().setSearch(text);
        update();
    });
    return bar;
}

QHBoxLayout *LogWindow::makeButtons()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(betweenRelated);
    const auto add = [this, row](const QString &text, auto then) {
        auto *button = new QPushButton(text);
        connect(button, &QPushButton::clicked, this, then);
        row->addWidget(button);
    };
    add(tr("&Copy"), &LogWindow::copy);
    add(tr("&Save as…"), &LogWindow::askWhere);
    add(tr("&Open logs folder"), &LogWindow::folderRequested);
    row->addStretch(1);
    add(tr("Close"), &QWidget::close);
    return row;
}

void LogWindow::present(const LogSource::Subject &subject, const QString &sessionName)
{
    constexpr int sessionPlace = 2;
    if (subject.kind == LogKind::Session) {
        m_subject->removeItem(sessionPlace); // of the session before
        m_subject->addItem(sessionName.isEmpty() ? subject.sessionId : sessionName, static_cast<int>(LogKind::Session));
        m_subject->setItemData(sessionPlace, subject.sessionId, Qt::UserRole + 1);
    }
    m_subject->setCurrentIndex(m_subject->findData(static_cast<int>(subject.kind)));
    chooseSubject();
    keepOnScreen(*this);
    bringForward(*this);
}

LogWindow::Shown LogWindow::shown() const
{
    const LogSource::Subject &subject = m_source.subject();
    return {subject, subject.kind == LogKind::Session ? m_subject->currentText() : QString()};
}

void LogWindow::chooseSubject()
{
    m_told->show({});
    m_source.show(
        {static_cast<LogKind>(m_subject->currentData().toInt()), m_subject->currentData(Qt::UserRole + 1).toString()});
    m_view->setFollowing(true);
}

QString LogWindow::trouble() const
{
    switch (m_source.state()) {
    case LogState::FromFile:
        return tr("The agent does not answer. This is what its log file holds.");
    case LogState::Missing:
        return tr("This computer has no log of this session any more. Its page on the platform tells what it did.");
    case LogState::Failing:
        return tr("The agent does not answer. The log goes on when it does.");
    case LogState::Loading:
    case LogState::Following:
    case LogState::Complete:
        break;
    }
    return {};
}

QString LogWindow::sizeText() const
{
    const LogModel &model = m_source.model();
    const QString count = QLocale().toString(model.rowCount());
    if (m_source.state() == LogState::Loading)
        return tr("The log is being read.");
    if (model.lines() == 0)
        return tr("It holds no lines yet.");
    if (m_source.hasGap())
        return tr("Lines shown: %1. Some in between were removed before they were read.").arg(count);
    return model.dropped() > 0 ? tr("Lines shown: %1. Earlier ones were dropped.").arg(count)
                               : tr("Lines shown: %1.").arg(count);
}

void LogWindow::update()
{
    const bool canTry = m_source.state() == LogState::Failing || m_source.state() == LogState::FromFile;
    m_trouble->show(trouble(), canTry ? tr("Try again") : QString());
    m_size->setText(sizeText());
    const QString found = QLocale().toString(m_source.model().found());
    m_found->setText(m_search->text().isEmpty() ? QString() : tr("Found: %1").arg(found));
}

void LogWindow::copy()
{
    const QString selected = m_view->selectedText();
    QGuiApplication::clipboard()->setText(selected.isEmpty() ? m_source.model().allText() : selected);
}

void LogWindow::askWhere()
{
    auto *dialog = new QFileDialog(this, tr("Save the log"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) + u"/rensei.log"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &LogWindow::save);
    dialog->open();
}

void LogWindow::save(const QString &path)
{
    const auto saved = writePrivateFile(path, m_source.model().allText().toUtf8());
    m_told->showCopyable(saved
            ? tr("The log was saved in this file:")
            : tr("The log could not be saved in this file: %1. Choose another place.").arg(saved.error().detail),
        path);
}

void LogWindow::fail(const QString &text, const QString &path)
{
    m_told->showCopyable(text, path);
}

void LogWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_source.setWatched(true);
}

void LogWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_source.setWatched(false);
    m_settings.setWindow(logWindowKey, saveGeometry());
    m_told->show({});
}

void LogWindow::keyPressEvent(QKeyEvent *event)
{
    if (matches(*event, Shortcut::Dismiss) || matches(*event, Shortcut::CloseWindow))
        close();
    else if (matches(*event, Shortcut::FindInLog))
        m_search->setFocus();
    else if (matches(*event, Shortcut::PreviousInLog))
        m_view->showNextFound(false);
    else if (matches(*event, Shortcut::NextInLog))
        m_view->showNextFound(true);
    else
        QWidget::keyPressEvent(event);
}

} // namespace rensei::app

#include "moc_log_window.cpp"
